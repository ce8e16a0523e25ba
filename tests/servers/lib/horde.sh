# Horde as Debian packages it (IMP for mail, Turba for addresses, Kronolith for the calendar), on PHP's own web server and one SQLite file. What is packaged stays
# as it is: Horde runs from a copy in the state folder, where it finds settings of ours. Sourced.

horde_up() {
  need_packages php-cli php-sqlite3 php-horde-imp php-horde-turba php-horde-kronolith curl
  mail_up
  export HORDE="$STATE/horde"
  if [[ -e $HORDE/made ]]; then horde_settings; else horde_make; fi
  horde_users
  need_port horde "$HORDE_PORT" AFTERWORD_HORDE_PORT
  start horde root env PHP_CLI_SERVER_WORKERS=4 php -c "$HORDE/php.ini" -S "127.0.0.1:$HORDE_PORT" -t "$HORDE/web"
  until_true 40 "Horde on port $HORDE_PORT" answers "http://127.0.0.1:$HORDE_PORT/login.php" horde_user
  echo "horde: http://127.0.0.1:$HORDE_PORT/"
}

horde_down() { stop horde; }

# The copy, the defaults of every setting, and the tables: once, for they take most of the time.
horde_make() {
  local web="$HORDE/web"
  rm -rf "$HORDE"
  mkdir -p "$HORDE"/{sessions,tmp,cache} "$web/static"
  # Debian's folder is full of links: to settings in /etc, to libraries beside it, and to some that are not installed.
  tar -C /usr/share/horde --dereference --exclude=locale --exclude=./static --exclude-from=<(cd /usr/share/horde && find . -xtype l) \
    -cf - . | tar -C "$web" -xf -
  horde_mend "$web/lib"
  cp "$web/config/conf.php.dist" "$web/config/conf.php"
  horde_settings
  # The defaults first: what makes the tables is a program that has read them.
  php -c "$HORDE/php.ini" "$HERE/conf/horde-make.php" "$web" defaults >>"$STATE/log/horde-make.log" 2>&1 || die "see $STATE/log/horde-make.log"
  php -c "$HORDE/php.ini" "$HERE/conf/horde-make.php" "$web" tables >>"$STATE/log/horde-make.log" 2>&1 || die "see $STATE/log/horde-make.log"
  touch "$HORDE/made"
}

# Ours, beside the packaged ones.
horde_settings() {
  local web="$HORDE/web"
  cp "$HERE/conf/horde-before.php" "$HORDE/before.php"
  render horde.ini >"$HORDE/php.ini"
  render horde.php >"$web/config/conf.local.php"
  render horde-imap.php >"$web/imp/config/backends.local.php"
  render horde-prefs.php | tee "$web/config/prefs.local.php" "$web/imp/config/prefs.local.php" >"$web/kronolith/config/prefs.local.php"
}

# Where PHP 8 ends a request of Horde's dynamic view. Its own library folder comes first in the search path: mended copies lie there.
horde_mend() {
  local handler=Horde/Core/Ajax/Application/Handler.php cache=Net/DNS2/Cache/File.php
  mkdir -p "$1/${handler%/*}" "$1/${cache%/*}"
  # An action without a name: a reflection of nothing is an exception of another kind than the one that is caught.
  sed 's/ReflectionMethod(\$this, \$action)/ReflectionMethod($this, "$action")/' "/usr/share/php/$handler" >"$1/$handler"
  # A cache that holds nothing yet: zero bytes can no longer be asked for.
  sed 's/filesize(\$this->cache_file))/filesize($this->cache_file) ?: 1)/' "/usr/share/php/$cache" >"$1/$cache"
}

# A user's preferences are there before the first login, with an identity, a signature and a mode.
horde_users() {
  local row address name mode first
  for row in "${USERS[@]}"; do
    IFS='|' read -r address name mode first <<<"$row"
    php "$HERE/conf/horde-user.php" "$HORDE/horde.db" "$address" "$name" "$mode" "$first" "$SIGNATURE_LAST_LINE"
  done
}

horde_mode() { php "$HERE/conf/horde-user.php" "$STATE/horde/horde.db" "$1" '' "$2"; }
