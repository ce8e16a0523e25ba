<?php
// Each application takes what is its own of this.
foreach ([
    'initial_application' => 'imp',
    'timezone' => '@ZONE@',
    'twentyFour' => 1,
    // the newest mail first, and in view: the page holds no more than a few rows about it
    'sortdir' => 1,
    'mailbox_start' => 3,
    // a draft is saved by itself after a minute, and the signature is to be seen
    'auto_save_drafts' => 1,
    'signature_show_compose' => 1,
    'signature_expanded' => 1,
] as $name => $value) {
    if (isset($_prefs[$name])) {
        $_prefs[$name]['value'] = $value;
    }
}
