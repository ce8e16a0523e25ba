# Roundcube as Debian packages it, on PHP's own web server and one SQLite file. Sourced.

roundcube_up() {
  need_packages php-cli php-sqlite3 roundcube-core roundcube-sqlite3 curl
  mail_up
  export ROUNDCUBE="$STATE/roundcube"
  mkdir -p "$ROUNDCUBE"/{config,temp,sessions}
  render roundcube.php >"$ROUNDCUBE/config/config.inc.php"
  # ROUNDCUBE_CONFIG_DIR replaces /etc/roundcube altogether; RCUBE_CONFIG_PATH would leave Debian's debian-db.php to blank the database's address.
  ln -sfn /etc/roundcube/{defaults.inc,mimetypes}.php "$ROUNDCUBE/config/"
  roundcube_users
  need_port roundcube "$ROUNDCUBE_PORT" AFTERWORD_ROUNDCUBE_PORT
  start roundcube root env ROUNDCUBE_CONFIG_DIR="$ROUNDCUBE/config" PHP_CLI_SERVER_WORKERS=4 \
    php -d session.save_path="$ROUNDCUBE/sessions" -d error_log="$STATE/log/php.log" \
    -S "127.0.0.1:$ROUNDCUBE_PORT" -t /var/lib/roundcube/public_html
  until_true 30 "Roundcube on port $ROUNDCUBE_PORT" answers "http://127.0.0.1:$ROUNDCUBE_PORT/" rcmloginuser
  echo "roundcube: http://127.0.0.1:$ROUNDCUBE_PORT/"
}

roundcube_down() { stop roundcube; }

# Roundcube makes a user's row at the first login; ours are there before, with an identity, a signature and a mode.
roundcube_users() {
  local row address name mode first
  for row in "${USERS[@]}"; do
    IFS='|' read -r address name mode first <<<"$row"
    php "$HERE/conf/roundcube-user.php" "$ROUNDCUBE/roundcube.db" "$address" "$name" "$mode" "$first" "$SIGNATURE_LAST_LINE"
  done
}

roundcube_mode() { php "$HERE/conf/roundcube-user.php" "$STATE/roundcube/roundcube.db" "$1" '' "$2"; }
