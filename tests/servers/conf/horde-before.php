<?php
// Horde is older than PHP 8, which has no each() any more.
if (!function_exists('each')) {
    function each(array &$array): array|false
    {
        $key = key($array);
        if ($key === null) {
            return false;
        }
        $value = current($array);
        next($array);
        return [$key, $value, 'key' => $key, 'value' => $value];
    }
}
