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


# The contrast of every text that is seen with what is behind it (WCAG 2.2, 1.4.3); the least of them.
CONTRAST = """(() => {
  const parse = c => { const n = c.match(/[\\d.]+/g).map(Number); return n.length < 4 ? [...n, 1] : n; };
  const over = (top, below) => [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
  const light = c => { const f = v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
    return 0.2126 * f(c[0]) + 0.7152 * f(c[1]) + 0.0722 * f(c[2]); };
  const behind = node => { const chain = []; for (let n = node; n && n.nodeType === 1; n = n.parentElement) chain.unshift(n);
    return chain.reduce((below, n) => over(parse(getComputedStyle(n).backgroundColor), below), [255, 255, 255, 1]); };
  let least = [99, ''];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text; text = walker.nextNode();) {
    const node = text.parentElement;
    if (!text.data.trim() || !node.getClientRects().length || ['SCRIPT', 'OPTION', 'TITLE', 'DESC'].includes(node.tagName.toUpperCase())) continue;
    const style = getComputedStyle(node), below = behind(node);
    let alpha = 1;
    for (let n = node; n; n = n.parentElement) alpha *= Number(getComputedStyle(n).opacity);
    const ink = parse(node instanceof SVGElement ? style.fill : style.color);
    const seen = over([ink[0], ink[1], ink[2], ink[3] * alpha], below);
    const [a, b] = [light(seen), light(below)].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < least[0]) least = [ratio, text.data.trim().slice(0, 30)];
  }
  return least;
})()"""


def hear(tab):
    """What a screen reader says of each thing that can be reached: role, name and description."""
    nodes = tab.call("Accessibility.getFullAXTree")["nodes"]
    value = lambda node, key: (node.get(key) or {}).get("value") or ""
    reached = [n for n in nodes if any(p["name"] == "focusable" and p["value"].get("value") for p in n.get("properties", [])) and value(n, "role") != "RootWebArea"]
    return [(value(n, "role"), value(n, "name"), value(n, "description")) for n in reached], [(value(n, "role"), value(n, "name")) for n in nodes]


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

    # What is heard, the order of the keys, and what can be read, in one question of each kind.
    kinds = {}
    for index, item in enumerate(items):
        kinds.setdefault((item["parts"][0]["kind"], bool(item.get("figure"))), index)
    unheard, unreached, faint = [], [], (99, "")
    for index in kinds.values():
        prompt = " ".join(items[index]["prompt"].split())
        for scheme in ("light", "dark"):
            tab.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
            go_to(tab, index)
            faint = min(faint, tuple(tab.run(CONTRAST)))
            tab.run("document.querySelector('.option, .reveal')?.click(); for (const i of document.querySelectorAll('input')) { i.value = '1'; i.form.requestSubmit(); }")
            faint = min(faint, tuple(tab.run(CONTRAST)))
        go_to(tab, index)
        controls, everything = hear(tab)
        unheard += [c for c in controls if not c[1].strip()]
        # Whoever lands on the answer hears what is asked, from the field itself or the group around it.
        heard = [" ".join(c[2].split()) for c in controls] + [" ".join(n[1].split()) for n in everything if n[0] == "group"]
        if not any(prompt[:60] in h for h in heard) and not items[index]["parts"][0]["label"]:
            unheard.append(("the prompt", prompt))
        if items[index].get("figure") and not any(n[0] in ("image", "img") and n[1] for n in everything):
            unheard.append(("the figure", prompt))
        tab.run("document.activeElement.blur(); window.order = []; document.addEventListener('focusin', e => window.order.push(e.target))")
        count = tab.run("window.wanted = [...document.querySelectorAll('select, input, button')].filter(n => n.getClientRects().length); wanted.length")
        for _ in range(count):
            tab.key("Tab")
        if not tab.run("order.length === wanted.length && order.every((n, i) => n === wanted[i])"):
            unreached.append(prompt)
    check(f"every control, picture and question has a name for a screen reader {unheard[:2] or ''}", not unheard)
    check(f"Tab goes through everything in the order it stands {unreached[:2] or ''}", not unreached)
    check(f"every text stands out from what is behind it: {faint[0]:.1f} to 1 at least", faint[0] >= 4.5)

    tab.call("Emulation.setDeviceMetricsOverride", width=360, height=740, deviceScaleFactor=2, mobile=True)
    tab.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
    wide = 0
    for index in range(0, len(items), max(1, len(items) // 40)):
        go_to(tab, index)
        wide += tab.run("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    check("nothing is wider than a phone", wide == 0)
    go_to(tab, typed)
    tab.picture("phone-dark")

    # On paper: every question with room for its answer, and the answers behind them on a page of their own.
    tab.run("(() => { const select = document.querySelector('select'); select.value = " + json.dumps(items[typed]["topic"]) + "; select.dispatchEvent(new Event('change')); })()")
    printed = sum(item["topic"] == items[typed]["topic"] for item in items)
    tab.run("window.dispatchEvent(new Event('beforeprint'))")
    check("what is printed is every question of the topic, and its answers", tab.run("document.querySelectorAll('article').length") == printed
          and tab.run("document.querySelectorAll('.key p').length") == printed)
    tab.run("window.dispatchEvent(new Event('afterprint'))")
    check("the page goes on after printing", tab.run("document.querySelectorAll('article').length") == 1)
    check("no script but ours", tab.run("document.scripts.length") == 2)
    requests = [e["params"]["request"]["url"] for e in tab.events if e["method"] == "Network.requestWillBeSent"]
    check("no request but for the page itself", all(u.startswith("file://") and u.endswith(os.path.basename(page)) for u in requests))
    dialogs = [e for e in tab.events if e["method"] == "Page.javascriptDialogOpening"]
    refused = [e for e in tab.events if e["method"] == "Log.entryAdded" and "Content Security Policy" in e["params"]["entry"]["text"]]
    check("nothing in a note runs or tries to", not dialogs and not refused)
finally:
    process.kill()
    process.wait()
