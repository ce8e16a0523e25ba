# Processes that we started, and no others: run/NAME holds the pid and, against reused pids, its start time. Sourced.

started_at() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20; }

running() {
  local pid since
  { read -r pid since <"$STATE/run/$1"; } 2>/dev/null && [[ -n $since && $(started_at "$pid") == "$since" ]]
}

# start NAME USER COMMAND...: detached, in its own process group, output in log/NAME.log. Starts nothing twice.
start() {
  local name=$1 user=$2; shift 2
  running "$name" && return
  local as=()
  [[ $user == root ]] || as=(setpriv --reuid="$user" --regid="$(id -g "$user")" --init-groups --)
  # The shell becomes the server by exec, so the pid it writes is the server's.
  setsid -f bash -c 'echo $$ >"$0.new"; exec "$@"' "$STATE/run/$name" "${as[@]}" "$@" \
    </dev/null >>"$STATE/log/$name.log" 2>&1 9>&-
  local pid
  until_true 10 "$name to start" test -s "$STATE/run/$name.new"
  pid=$(<"$STATE/run/$name.new")
  echo "$pid $(started_at "$pid")" >"$STATE/run/$name"
  rm -f "$STATE/run/$name.new"
}

# need_port NAME PORT VARIABLE: before NAME is started. Somebody else's server would be taken for ours.
need_port() {
  running "$1" || ! listens "$2" 2>/dev/null || die "port $2, which $1 wants, is taken: set $3 to a free one"
}

# stop NAME: asks its process group to end, insists after ten seconds.
stop() {
  local pid
  if running "$1"; then
    read -r pid _ <"$STATE/run/$1"
    kill -TERM -- "-$pid" 2>/dev/null || true
    for _ in {1..100}; do kill -0 -- "-$pid" 2>/dev/null || break; sleep 0.1; done
    kill -KILL -- "-$pid" 2>/dev/null || true
    echo "stopped $1"
  fi
  rm -f "$STATE/run/$1"
}

# until_true SECONDS WHAT COMMAND...: waits for a condition, not for a time.
until_true() {
  local tries=$(($1 * 10)) what=$2; shift 2
  for ((; tries > 0; tries--)); do "$@" >/dev/null 2>&1 && return; sleep 0.1; done
  die "waited in vain for $what; see $STATE/log"
}

listens() { (exec 3<>"/dev/tcp/127.0.0.1/$1"); }
answers() { curl -fsS -m 10 "$1" | grep -q "$2"; }
