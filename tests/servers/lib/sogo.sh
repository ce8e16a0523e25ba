# SOGo as Debian packages it (calendar and mail), with a PostgreSQL cluster, a memcached and an nginx of its own. Sourced.

sogo_up() {
  need_packages sogo memcached nginx-light postgresql curl
  mail_up
  export SOGO="$STATE/sogo"
  local binaries
  mkdir -p "$SOGO"/{db,socket,spool,home,nginx}
  chown postgres:postgres "$SOGO"/{db,socket}; chmod 700 "$SOGO/db"
  chown sogo:sogo "$SOGO"/{spool,home}
  binaries=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -1)
  [[ -s $SOGO/db/PG_VERSION ]] || setpriv --reuid=postgres --regid=postgres --init-groups -- \
    "$binaries/initdb" -D "$SOGO/db" -A trust -U postgres --no-sync -E UTF8 --locale=C.UTF-8 >"$STATE/log/initdb.log" 2>&1
  # A test's data need not survive a power cut: fsync off makes the first start quick.
  need_port postgres "$POSTGRES_PORT" AFTERWORD_POSTGRES_PORT
  start postgres postgres "$binaries/postgres" -D "$SOGO/db" -p "$POSTGRES_PORT" \
    -c listen_addresses=127.0.0.1 -c unix_socket_directories="$SOGO/socket" -c fsync=off -c shared_buffers=32MB
  until_true 20 PostgreSQL sogo_sql postgres -c 'select 1'
  [[ $(sogo_sql postgres -c "select 1 from pg_database where datname = 'sogo'") ]] || {
    sogo_sql postgres -c 'create role sogo login' -c 'create database sogo owner sogo'
  }
  need_port memcached "$MEMCACHED_PORT" AFTERWORD_MEMCACHED_PORT
  start memcached nobody memcached -l 127.0.0.1 -p "$MEMCACHED_PORT" -U 0 -m 16
  until_true 10 "memcached on port $MEMCACHED_PORT" listens "$MEMCACHED_PORT"
  sogo_tables
  render sogo.conf >"$SOGO/sogo.conf"
  render nginx.conf >"$SOGO/nginx/nginx.conf"
  # GNUstep reads its argument domain before /etc/sogo/sogo.conf, which stays as packaged.
  mapfile -t arguments < <(sed -n 's/^\([A-Za-z]*\) = \(.*\);$/-\1\n\2/p' "$SOGO/sogo.conf")
  need_port sogod "$SOGOD_PORT" AFTERWORD_SOGOD_PORT
  start sogod sogo env HOME="$SOGO/home" sogod "${arguments[@]}"
  until_true 30 "sogod on port $SOGOD_PORT" listens "$SOGOD_PORT"
  need_port nginx "$SOGO_PORT" AFTERWORD_SOGO_PORT
  start nginx root nginx -c "$SOGO/nginx/nginx.conf" -p "$SOGO/nginx"
  until_true 40 "SOGo on port $SOGO_PORT" answers "http://127.0.0.1:$SOGO_PORT/SOGo/" login
  echo "sogo: http://127.0.0.1:$SOGO_PORT/SOGo/"
}

sogo_down() { stop nginx; stop sogod; stop memcached; stop postgres; }

# The newest cluster's psql in its plainest form: sogo_sql DATABASE ARGUMENT...
sogo_sql() {
  local database=$1; shift
  psql -qAtX -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$POSTGRES_PORT" -U postgres -d "$database" "$@"
}

# SOGo's users are a table; their preferences (signature, mode) are JSON in a second one, which SOGo would make at the first login.
sogo_tables() {
  local row address name mode first
  {
    echo 'set client_min_messages = warning;
      create table if not exists users (c_uid text primary key, c_name text, c_password text, c_cn text, mail text);
      create table if not exists sogo_user_profile (c_uid varchar(255) primary key, c_defaults text, c_settings text);
      alter table users owner to sogo; alter table sogo_user_profile owner to sogo;'
    for row in "${USERS[@]}"; do
      IFS='|' read -r address name mode first <<<"$row"
      local signature="" type=text
      [[ -z $first ]] || signature="<p><b>$first</b><br>$SIGNATURE_LAST_LINE</p>"
      [[ $mode == plain ]] || type=html
      [[ $mode != plain || -z $first ]] || signature="$first\\n$SIGNATURE_LAST_LINE"
      cat <<SQL
insert into users values ('$address', '$address', '$PASSWORD', '$name', '$address') on conflict do nothing;
insert into sogo_user_profile values ('$address', '{"SOGoMailComposeMessageType": "$type", "SOGoTimeZone": "$ZONE",
  "SOGoMailReplyPlacement": "above", "SOGoMailSignaturePlacement": "above",
  "SOGoMailIdentities": [{"email": "$address", "fullName": "$name", "isDefault": 1, "signature": "$signature"}]}', '{}') on conflict do nothing;
SQL
    done
  } | sogo_sql sogo
}

# sogo_mode ADDRESS html|plain; what memcached remembers of the user is forgotten.
sogo_mode() {
  local type=html
  [[ $2 == html ]] || type=text
  sogo_sql sogo -c "update sogo_user_profile set c_defaults =
    jsonb_set(c_defaults::jsonb, '{SOGoMailComposeMessageType}', '\"$type\"')::text where c_uid = '$1'"
  exec 4<>"/dev/tcp/127.0.0.1/$MEMCACHED_PORT"
  printf 'flush_all\r\nquit\r\n' >&4
  cat <&4 >/dev/null
  exec 4>&-
}
