"""A real browser answers questions in the exported page: right, wrong with its named mistake, by keyboard alone,
on a phone's screen, in the dark; and nothing in a note runs or reaches the network.

usage: page_reader.py CHROMIUM PAGE.html [SCREENSHOT_FOLDER]
"""
import base64
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request

import websocket

browser, page = sys.argv[1:3]
pictures = sys.argv[3] if len(sys.argv) > 3 else None


class Tab:
    """One tab, spoken to over the browser's own protocol."""

    def __init__(self, port):
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/json", timeout=10) as answer:
            target = next(t for t in json.load(answer) if t["type"] == "page")
        self.socket = websocket.create_connection(target["webSocketDebuggerUrl"], timeout=30, suppress_origin=True)
        self.count = 0
        self.events = []
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.call(domain + ".enable")

    def call(self, method, **params):
        self.count += 1
        self.socket.send(json.dumps({"id": self.count, "method": method, "params": params}))
        while True:
            message = json.loads(self.socket.recv())
            if message.get("id") == self.count:
                assert "error" not in message, (method, message["error"])
                return message["result"]
            self.events.append(message)

    def run(self, script):
        result = self.call("Runtime.evaluate", expression=script, returnByValue=True)
        assert "exceptionDetails" not in result, (script, result["exceptionDetails"])
        return result["result"].get("value")

    def open(self, path):
        self.call("Page.navigate", url="file://" + os.path.abspath(path))
        for _ in range(200):
            if self.run("document.readyState === 'complete' && !!document.querySelector('article')"):
                return
            time.sleep(0.05)
        sys.exit("page: the page does not open")

    def key(self, name, text=""):
        for kind in ("keyDown", "keyUp"):
            event = {"type": kind, "key": name, "code": name, "windowsVirtualKeyCode": {"Enter": 13, "Tab": 9, "ArrowRight": 39}.get(name, 0)}
            if text and kind == "keyDown":
                event["text"] = text
            self.call("Input.dispatchKeyEvent", **event)

    def type(self, text):
        self.call("Input.insertText", text=text)

    def picture(self, name):
        if pictures:
            with open(os.path.join(pictures, name + ".png"), "wb") as file:
                file.write(base64.b64decode(self.call("Page.captureScreenshot")["data"]))


def check(what, holds):
    print(f"page: {what}: {'holds' if holds else 'FAILS'}")
    if not holds:
        sys.exit(f"page: {what}")


def go_to(tab, index):
    tab.run(f"localStorage.setItem('tcpdrill:' + JSON.parse(document.getElementById('bank').textContent).id, JSON.stringify({{at: {index}, right: {{}}, wrong: {{}}, topic: ''}}))")
    tab.open(page)


profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
process = subprocess.Popen(
    [browser, "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", "--remote-allow-origins=*",
     f"--user-data-dir={profile.name}", "about:blank"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
try:
    port_file = os.path.join(profile.name, "DevToolsActivePort")
    for _ in range(600):
        if os.path.exists(port_file) and open(port_file).read().strip():
            break
        time.sleep(0.05)
    tab = Tab(int(open(port_file).read().split()[0]))
    tab.open(page)
    bank = json.loads(tab.run("document.getElementById('bank').textContent"))
    items = bank["items"]
    typed = next(i for i, item in enumerate(items) if item.get("figure") and any(p["kind"] == "number" and p["feedback"] for p in item["parts"]))
    part = next(n for n, p in enumerate(items[typed]["parts"]) if p["kind"] == "number" and p["feedback"])

    go_to(tab, typed)
    tab.picture("question")
    tab.run(f"document.getElementById('answer-{part}').focus()")
    tab.type(items[typed]["parts"][part]["accepts"][0])
    tab.key("Enter", "\r")
    check("a right answer is taken, by keyboard alone", tab.run("!!document.querySelector('.result.right')"))

    go_to(tab, typed)
    mistake = items[typed]["parts"][part]["feedback"][0]
    tab.run(f"document.getElementById('answer-{part}').focus()")
    tab.type(mistake["answer"])
    tab.key("Enter", "\r")
    told = tab.run("document.querySelector('.result.wrong')?.innerText || ''")
    check("a wrong answer is told its mistake", mistake["why"].split("\n")[0][:40] in told)
    tab.picture("mistake")

    go_to(tab, typed)
    tab.run(f"document.getElementById('answer-{part}').focus()")
    tab.type("what?")
    tab.key("Enter", "\r")
    check("what is no number is asked again", tab.run("!!document.querySelector('.result.again')"))

    # Nothing but keys, from the page as it opens to the question after.
    go_to(tab, typed)
    for _ in range(30):
        tab.key("Tab")
        if tab.run("document.activeElement.id") == "answer-0":
            break
    for answered in items[typed]["parts"]:
        tab.type(answered["accepts"][0])
        tab.key("Enter", "\r")
    check("every part is answered with nothing but keys", tab.run("document.querySelectorAll('.result.right').length") == len(items[typed]["parts"]))
    tab.key("Enter", "\r")
    place = tab.run("document.querySelector('.bar span').innerText")
    check("Enter goes on to the next question", place.startswith(f"{typed + 2} / ") and tab.run("document.querySelector('article').contains(document.activeElement)"))
    tab.open(page)
    check("the page remembers where one was, and what was right", tab.run("document.querySelector('.bar span').innerText") == place and place.endswith(" 1"))

    choice = next((i for i, item in enumerate(items) if item["parts"][0]["kind"] == "choice"), None)
    if choice is not None:
        go_to(tab, choice)
        right = items[choice]["parts"][0]["right"]
        tab.run("document.activeElement.blur()")
        tab.key(str(right + 1), str(right + 1))
        check("a choice is made by its number key", tab.run("!!document.querySelector('.result.right')"))

    tab.call("Emulation.setDeviceMetricsOverride", width=360, height=740, deviceScaleFactor=2, mobile=True)
    tab.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
    wide = 0
    for index in range(0, len(items), max(1, len(items) // 40)):
        go_to(tab, index)
        wide += tab.run("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    check("nothing is wider than a phone", wide == 0)
    go_to(tab, typed)
    tab.picture("phone-dark")

    unnamed = tab.run("[...document.querySelectorAll('input, select, button')].filter(n => !(n.getAttribute('aria-label') || n.innerText || document.querySelector(`label[for='${n.id}']`))).length")
    check("every control has a name for a screen reader", unnamed == 0)
    check("no script but ours", tab.run("document.scripts.length") == 2)
    requests = [e["params"]["request"]["url"] for e in tab.events if e["method"] == "Network.requestWillBeSent"]
    check("no request but for the page itself", all(u.startswith("file://") and u.endswith(os.path.basename(page)) for u in requests))
    dialogs = [e for e in tab.events if e["method"] == "Page.javascriptDialogOpening"]
    refused = [e for e in tab.events if e["method"] == "Log.entryAdded" and "Content Security Policy" in e["params"]["entry"]["text"]]
    check("nothing in a note runs or tries to", not dialogs and not refused)
finally:
    process.kill()
    process.wait()
