# Debian packages: says what it installs, installs only what is missing, starts no service. Sourced.

need_packages() {
  local missing=() package
  for package; do
    [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  local command="apt-get install --no-install-recommends ${missing[*]}"
  ((EUID == 0)) || die "Missing packages. As root, run:
  $command"
  echo "installing: ${missing[*]}"
  compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null || apt-get update -qq
  answer_package_questions
  local policy=/usr/sbin/policy-rc.d ours= status=0 log="$STATE/apt.log"
  # Debian asks this file whether a package may start its service; a machine's own answer is left alone.
  [[ -e $policy ]] || { ours=1; printf '#!/bin/sh\nexit 101\n' >$policy; chmod 755 $policy; }
  apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-confold \
    -o DPkg::Lock::Timeout=300 "${missing[@]}" </dev/null >"$log" 2>&1 || status=$?
  [[ -z $ours ]] || rm -f $policy
  ((status == 0)) || { tail -30 "$log" >&2; die "apt-get failed ($status); see $log"; }
}

# Neither Roundcube's packaged database nor Debian's own PostgreSQL cluster is wanted: ours lie in the state folder.
answer_package_questions() {
  printf '%s\n' 'roundcube-core roundcube/dbconfig-install boolean false' \
    'roundcube-core roundcube/reconfigure-webserver multiselect ' | debconf-set-selections
  mkdir -p /etc/postgresql-common
  [[ -e /etc/postgresql-common/createcluster.conf ]] ||
    echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf
}
