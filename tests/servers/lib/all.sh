# Everything, in the order of need; one run at a time. Sourced.
. "$(dirname "${BASH_SOURCE[0]}")/settings.sh"
for part in packages processes mail roundcube sogo horde; do . "$HERE/lib/$part.sh"; done
mkdir -p "$STATE"/{run,log}
[[ -O $STATE ]] || die "$STATE belongs to somebody else; set AFTERWORD_SERVERS to a folder of your own"
chmod 755 "$STATE"; chmod 1777 "$STATE/log"
exec 9>"$STATE/lock"
flock -w 300 9 || die "another run holds $STATE/lock"
