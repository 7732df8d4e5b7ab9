"""A real PostgreSQL server of its own for one test, as an account that is not root."""
import glob
import os
import pwd
import shutil
import subprocess
import sys
import tempfile


class Postgres:
    """Reached through a socket in `folder` by the user `shop`; ended with the test."""

    def __init__(self):
        programs = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"))
        if not programs:
            print("FAILED: there is no PostgreSQL: apt install postgresql")
            sys.exit(1)
        self.programs = os.path.dirname(programs[-1])
        self.folder = tempfile.mkdtemp(prefix="returnbench-postgres-")
        self.account = {}
        if os.geteuid() == 0:  # a server refuses to run as root
            names = {entry.pw_name: entry for entry in pwd.getpwall()}
            account = names.get("postgres") or names["nobody"]
            os.chown(self.folder, account.pw_uid, account.pw_gid)
            self.account = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
        self.data = os.path.join(self.folder, "data")
        self._program("initdb", "--no-sync", "--auth=trust", "--username=shop", "--encoding=UTF8",
                      "--locale=C.UTF-8", "--pgdata", self.data)
        self.start()

    def _program(self, name, *arguments):
        subprocess.run([os.path.join(self.programs, name), *arguments], check=True, cwd="/",
                       stdout=subprocess.DEVNULL, timeout=120, **self.account)

    def start(self):
        self._program("pg_ctl", "start", "-w", "-s", "-D", self.data, "-l", os.path.join(self.folder, "log"), "-o",
                      f"-k {self.folder} -c listen_addresses= -c fsync=off")

    def stop(self):
        self._program("pg_ctl", "stop", "-s", "-m", "immediate", "-D", self.data)

    def run(self, sql):
        subprocess.run(["psql", "-q", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-U", "shop", "-d", "postgres", "-c",
                        sql], check=True, stdout=subprocess.DEVNULL, timeout=120)

    def close(self):
        if os.path.exists(os.path.join(self.data, "postmaster.pid")):
            self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)
