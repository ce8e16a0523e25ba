<?php
// DATABASE ADDRESS NAME MODE [SIGNATURE'S FIRST LINE, LAST LINE]: makes the tables and the user where they are not there yet; sets the mode.
[, $file, $address, $name, $mode] = $argv;
[$first, $last] = [$argv[5] ?? '', $argv[6] ?? ''];
$db = new PDO("sqlite:$file", null, null, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_TIMEOUT => 10]);
if (!$db->query("select 1 from sqlite_master where name = 'users'")->fetch()) {
    $db->exec(file_get_contents('/usr/share/roundcube/SQL/sqlite.initial.sql'));
}
function run(string $sql, array $values): PDOStatement
{
    global $db;
    $statement = $db->prepare($sql);
    $statement->execute($values);
    return $statement;
}
$find = 'select user_id, preferences from users where username = ?';
$user = run($find, [$address])->fetch();
if (!$user) {
    run("insert into users (username, mail_host, created, language) values (?, '127.0.0.1', datetime(), 'en_US')", [$address]);
    $user = run($find, [$address])->fetch();
    $signature = $first === '' ? '' : '<div><b>' . htmlspecialchars($first) . '</b><br>' . htmlspecialchars($last) . '</div>';
    run('insert into identities (user_id, changed, standard, name, email, signature, html_signature) values (?, datetime(), 1, ?, ?, ?, 1)',
        [$user['user_id'], $name, $address, $signature]);
}
$preferences = unserialize($user['preferences'] ?? '') ?: [];
$preferences['htmleditor'] = $mode === 'html' ? 1 : 0;
run('update users set preferences = ? where user_id = ?', [serialize($preferences), $user['user_id']]);
