<?php
// FOLDER defaults: writes what each application's conf.xml says as its conf.php. FOLDER tables: makes the tables of all of them.
// Horde's own installer does both, and ends in an error of PHP 8's.
[, $web, $what] = $argv;
require_once "$web/lib/Application.php";
Horde_Core_Cli::init();
Horde_Registry::appInit('horde', ['authentication' => 'none', 'cli' => true, 'nologintasks' => true]);

if ($what === 'defaults') {
    foreach (glob("$web/{,*/}config/conf.xml", GLOB_BRACE) as $file) {
        $folder = dirname($file);
        $application = dirname($folder) === $web ? 'horde' : basename(dirname($folder));
        $written = (new Horde_Config($application))->generatePHPConfig(new Horde_Variables());
        file_put_contents("$folder/conf.php", $written);
        echo "$application: ", strlen($written), " bytes\n";
    }
    exit;
}
$migration = new Horde_Core_Db_Migration();
$logger = new Horde_Log_Logger(new Horde_Log_Handler_Null());
// Tables of one application want those of another, in no order that is known: whatever fails is tried again.
$left = $migration->apps;
for ($round = 0; $left && $round < 8; $round++) {
    $left = array_filter($left, function ($application) use ($migration, $logger) {
        try {
            $migration->getMigrator($application, $logger)->up();
            return false;
        } catch (Exception $error) {
            echo "$application: {$error->getMessage()}\n";
            return true;
        }
    });
}
exit($left ? 1 : 0);
