/// The style of the exported page: quiet, for a phone first, in light and dark, and on paper.
enum PageStyle {
  static let text = """
    :root { color-scheme: light dark; --ink: #1d1d1f; --paper: #fff; --line: #8e8e93; --good: #0a6b2d; --bad: #b3261e; --key: #0b57d0; }
    @media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #17171a; --line: #8e8e93; --good: #6fdc8c; --bad: #ff9a90; --key: #9cc3ff; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 44rem; padding: 1rem; font: 1.05rem/1.6 system-ui, sans-serif; color: var(--ink); background: var(--paper);
      word-break: keep-all; overflow-wrap: anywhere; }
    h1 { font-size: 1.1rem; margin: 0 0 .5rem; } h2 { font-size: 1.15rem; font-weight: 600; margin: .6rem 0; }
    .bar { font-size: .9rem; margin: 0; display: flex; gap: .6rem; align-items: center; } .bar select { min-width: 0; flex: 0 1 12rem; } .place { flex: 1 0 auto; max-width: 60%; } .place span { white-space: nowrap; }
    form { display: flex; flex-wrap: wrap; gap: .5rem; } form label { flex: 1 0 100%; } .figure { margin: .8rem 0; }
    svg { width: 100%; max-width: 30rem; height: auto; font: 14px ui-monospace, monospace; fill: currentColor; stroke: currentColor; stroke-width: 1.5; }
    svg text { stroke: none; } svg path { fill: none; } svg path.head { fill: currentColor; stroke: none; }
    label { display: block; margin: .6rem 0 .2rem; }
    input, select, button { font: inherit; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .75rem; min-height: 2.75rem; }
    input { font-family: ui-monospace, monospace; flex: 1 1 10rem; max-width: 20rem; min-width: 0; }
    button { cursor: pointer; } :focus-visible { outline: 3px solid var(--key); outline-offset: 2px; }
    .option { display: block; width: 100%; text-align: left; margin: .4rem 0; } .option.isRight { border: 2px solid var(--good); } .option.isWrong { border: 2px dashed var(--bad); }
    .result:empty { display: none; } .right { color: var(--good); } .wrong, .again { color: var(--bad); }
    .buttons { display: flex; gap: .5rem; flex-wrap: wrap; } .next { margin-left: auto; }
    .source, .hint { font-size: .85rem; opacity: .8; } kbd { font: .85em ui-monospace, monospace; border: 1px solid var(--line); border-radius: .25rem; padding: 0 .3em; }
    .blank { display: inline-block; width: 12rem; border-bottom: 1px solid; height: 1.6em; }
    @media print { body { max-width: none; font-size: 11pt; } header, .bar, button { display: none; } article { break-inside: avoid; } .key { break-before: page; } }
    """
}
