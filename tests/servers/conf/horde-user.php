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
    // Not as identities: Debian's Horde writes those and does not read them again. Without one, each preference is its own.
    set('horde', 'fullname', $name, 'ignore');
    set('horde', 'from_addr', $address, 'ignore');
    set('imp', 'signature', $first === '' ? '' : "$first\n$last", 'ignore');
    $html = '<div><b>' . htmlspecialchars($first) . '</b><br>' . htmlspecialchars($last) . '</div>';
    set('imp', 'signature_html', $first === '' ? '' : $html, 'ignore');
}
set('imp', 'compose_html', $mode === 'html' ? '1' : '0', 'replace');
