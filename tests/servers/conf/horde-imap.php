<?php
$servers['imap'] = [
    'disabled' => false,
    'name' => 'loopback',
    'hostspec' => '127.0.0.1',
    'hordeauth' => false,
    'protocol' => 'imap',
    'port' => @IMAP_PORT@,
    'secure' => false,
    'maildomain' => 'example.test',
    'smtp' => ['host' => '127.0.0.1', 'port' => @SMTP_PORT@, 'secure' => 'none', 'auth' => false, 'horde_auth' => false],
];
