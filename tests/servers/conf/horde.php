<?php
$conf['use_ssl'] = 0;
$conf['server']['name'] = '127.0.0.1';
$conf['server']['port'] = @HORDE_PORT@;
$conf['cookie'] = ['domain' => '', 'path' => '/'];
$conf['session']['name'] = 'Horde';
$conf['session']['cache_limiter'] = 'nocache';
$conf['session']['timeout'] = 0;
$conf['session']['max_time'] = 0;
$conf['debug_level'] = error_reporting();
$conf['max_exec_time'] = 0;
$conf['umask'] = 022;
$conf['tmpdir'] = '@HORDE@/tmp';
$conf['sql'] = ['phptype' => 'sqlite', 'database' => '@HORDE@/horde.db', 'charset' => 'utf-8'];
$conf['auth']['driver'] = 'application';
$conf['auth']['params']['app'] = 'imp';
$conf['auth']['checkip'] = false;
$conf['auth']['checkbrowser'] = false;
$conf['auth']['resetpassword'] = false;
$conf['log'] = [
    'enabled' => true, 'type' => 'file', 'name' => '@STATE@/log/horde-own.log', 'priority' => 'WARN', 'ident' => 'HORDE',
    'params' => ['append' => true, 'format' => 'default'],
];
$conf['mailer'] = ['type' => 'smtp', 'params' => ['host' => '127.0.0.1', 'port' => @SMTP_PORT@, 'secure' => 'none', 'auth' => false]];
$conf['cache']['params']['dir'] = '@HORDE@/cache';
$conf['problems'] = ['email' => 'nobody@example.test', 'maildomain' => 'example.test'];
// Nothing is packed: the page's scripts are the ones that are packaged.
$conf['cachejs'] = false;
$conf['cachecss'] = false;
