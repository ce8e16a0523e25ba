<?php
// DATABASE ADDRESS NAME MODE [SIGNATURE'S FIRST LINE, LAST LINE]: makes the user's preferences where there are none; sets the mode.
[, $file, $address, $name, $mode] = $argv;
[$first, $last] = [$argv[5] ?? '', $argv[6] ?? ''];
$db = new PDO("sqlite:$file", null, null, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_TIMEOUT => 10]);
function set(string $scope, string $preference, string $value, string $otherwise): void
{
    global $db, $address;
    $db->prepare("insert or $otherwise into horde_prefs (pref_uid, pref_scope, pref_name, pref_value) values (?, ?, ?, ?)")
        ->execute([$address, $scope, $preference, $value]);
}
if ($name !== '') {
    $identity = ['id' => 'Default', 'fullname' => $name, 'from_addr' => $address, 'replyto_addr' => '', 'alias_addr' => [], 'tieto_addr' => [],
        'bcc_addr' => [], 'signature' => $first === '' ? '' : "$first\n$last", 'sig_dashes' => 1, 'save_sent_mail' => 1,
        'signature_html' => $first === '' ? '' : '<div><b>' . htmlspecialchars($first) . '</b><br>' . htmlspecialchars($last) . '</div>',
        'sent_mail_folder' => 'Sent'];
    set('horde', 'identities', serialize([$identity]), 'ignore');
}
set('imp', 'compose_html', $mode === 'html' ? '1' : '0', 'replace');
