"""Sends statements to a real learning record store and looks at what it answers.

usage: record_store.py FILE – run by the Python into which ralph-malph[full] is installed

Every statement is stored; sent again, it is known (204); changed under its id, it is refused (409).
"""

import base64
import copy
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

PORT = 8197
# Stock, the store allows one writing of its file; this keeps it open for more.
SERVER = f"""
from ralph.backends.data.base import BaseOperationType
from ralph.backends.data.fs import FSDataBackend
FSDataBackend.default_operation_type = BaseOperationType.APPEND
import uvicorn
from ralph.api import app
uvicorn.run(app, host="127.0.0.1", port={PORT}, log_level="error")
"""
NAME, WORD = "tilia", "linden seven kettle"


def main(path):
    statements = json.loads(Path(path).read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        server = start(Path(folder))
        try:
            wait()
            check(statements)
        finally:
            server.terminate()
            server.wait()


def start(folder):
    (folder / "store" / "statements").mkdir(parents=True)
    ralph = Path(sys.executable).with_name("ralph")
    environment = dict(
        os.environ,
        RALPH_APP_DIR=str(folder),
        RALPH_AUTH_FILE=str(folder / "auth.json"),
        RALPH_RUNSERVER_BACKEND="fs",
        RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH=str(folder / "store"),
        RALPH_BACKENDS__LRS__FS__DEFAULT_LRS_FILE="statements.jsonl",
    )
    agent = ["--agent-ifi-mbox", "mailto:store@example.org"]
    user = [ralph, "auth", "--write-to-disk", "-u", NAME, "-p", WORD, "-s", "all", *agent]
    subprocess.run(user, env=environment, capture_output=True, check=True)
    return subprocess.Popen([sys.executable, "-c", SERVER], env=environment, cwd=folder)


def wait():
    for _ in range(240):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{PORT}/__lbheartbeat__", timeout=2)
            return
        except OSError:
            time.sleep(0.5)
    sys.exit("the store did not start")


def send(method, where, body):
    request = urllib.request.Request(
        f"http://127.0.0.1:{PORT}{where}",
        method=method,
        data=json.dumps(body).encode(),
        headers={
            "Content-Type": "application/json",
            "X-Experience-API-Version": "1.0.3",
            "Authorization": "Basic " + base64.b64encode(f"{NAME}:{WORD}".encode()).decode(),
        },
    )
    try:
        with urllib.request.urlopen(request, timeout=120) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code


def put(statement):
    return send("PUT", f"/xAPI/statements/?statementId={statement['id']}", statement)


def expect(what, found, wanted):
    if found != wanted:
        sys.exit(f"{what}: the store answers {found}, not {wanted}")


def check(statements):
    for at in range(0, len(statements), 500):
        expect("sending", send("POST", "/xAPI/statements/", statements[at : at + 500]), 200)
    expect("sending all again", send("POST", "/xAPI/statements/", statements[:500]), 204)
    samples = {statement["verb"]["id"]: statement for statement in statements}
    samples = [*samples.values(), statements[-1]]
    for statement in samples:
        expect("sending one again", put(statement), 204)
    changed = copy.deepcopy(samples[0])
    changed["verb"]["id"] += "-not"
    expect("sending a changed one", put(changed), 409)
    fresh = copy.deepcopy(samples[0])
    fresh["id"] = "00000000-0000-4000-8000-000000000000"
    expect("sending a new one", put(fresh), 204)
    print(f"{len(statements)} statements are stored; {len(samples)} sent again: 204; a changed one: 409")


if __name__ == "__main__":
    main(sys.argv[1])
