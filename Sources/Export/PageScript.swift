/// The script of the exported page. It builds everything from text nodes; nothing in a note becomes markup.
enum PageScript {
  static let text = #"""
    'use strict';
    (() => {
      const bank = JSON.parse(document.getElementById('bank').textContent);
      const say = bank.words;
      const items = bank.items;
      const main = document.getElementById('main');
      const key = 'tcpdrill:' + bank.id;
      let state = { at: 0, right: {}, wrong: {}, topic: '' };
      try { state = Object.assign(state, JSON.parse(localStorage.getItem(key) || '{}')); } catch (e) { /* a file page may have no storage */ }
      const keep = () => { try { localStorage.setItem(key, JSON.stringify(state)); } catch (e) { /* nothing is lost but the place */ } };

      const make = (tag, attributes, ...children) => {
        const node = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes || {})) {
          if (name === 'class') node.className = value;
          else if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
          else if (value !== false) node.setAttribute(name, value === true ? '' : value);
        }
        node.append(...children.filter(c => c !== null && c !== undefined));
        return node;
      };
      const lines = text => text.split('\n').flatMap((line, i) => i ? [make('br'), line] : [line]);

      const svg = (figure) => {
        const ns = 'http://www.w3.org/2000/svg';
        const put = (parent, tag, attributes, text) => {
          const node = document.createElementNS(ns, tag);
          for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
          if (text !== undefined) node.textContent = text;
          parent.append(node);
          return node;
        };
        const width = 400, left = 16, right = 384;
        const picture = document.createElementNS(ns, 'svg');
        picture.setAttribute('role', 'img');
        put(picture, 'title', {}, say.figure);
        put(picture, 'desc', {}, figure.text);
        const word = (text, x, y, anchor) => { if (text) put(picture, 'text', { x, y, 'text-anchor': anchor }, text); };
        word('A  ' + figure.a, 4, 16, 'start');
        word(figure.b + '  B', width - 4, 16, 'end');
        const lives = [left, right].map(x => put(picture, 'line', { x1: x, y1: 24, x2: x }));
        let y = 42;
        for (const line of figure.lines) {
          for (const label of line.labels) { word(label, width / 2, y, 'middle'); y += 17; }
          const [start, end] = line.from === 'A' ? [left, right] : [right, left];
          const stop = line.lost ? (start + end) / 2 : end, y1 = y - 10, y2 = line.lost ? y - 6 : y - 2;
          const arrow = put(picture, 'line', { x1: start, y1, x2: stop, y2 });
          if (line.dashed) arrow.setAttribute('stroke-dasharray', '6 4');
          if (line.lost) put(picture, 'path', { d: `M${stop - 5} ${y2 - 5}l10 10m0 -10l-10 10` });
          else put(picture, 'path', { d: `M${stop} ${y2}l${line.from === 'A' ? -9 : 9} -5v9z`, class: 'head' });
          y += 18;
          word(line.a, left + 8, y + 2, 'start');
          word(line.b, right - 8, y + 2, 'end');
          y += line.a || line.b ? 25 : 6;
        }
        for (const life of lives) life.setAttribute('y2', y - 4);
        picture.setAttribute('viewBox', `0 0 ${width} ${y}`);
        return picture;
      };

      const narrow = text => text.normalize('NFKC').trim();
      const number = text => {
        const plain = narrow(text).toLowerCase().replace(/^(seq|ack|len)\s*[=:]?\s*/, '').replace(/[,_\s]/g, '');
        if (/^0x[0-9a-f]+$/.test(plain)) return parseInt(plain, 16);
        return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
      };
      // What ss, netstat and their like call a state.
      const states = { listening: 'listen', 'syn rcvd': 'syn received', 'syn recv': 'syn received', estab: 'established',
        'fin wait1': 'fin wait 1', 'fin wait2': 'fin wait 2' };
      const word = text => {
        const plain = narrow(text).toLowerCase().replace(/[\s_\-]+/g, ' ').replace(/[.。!]$/, '');
        return Object.hasOwn(states, plain) ? states[plain] : plain;
      };
      const flags = text => narrow(text).toUpperCase().split(/[^A-Z]+/).filter(Boolean).sort().join(' ');
      const isFlags = text => /^(SYN|ACK|FIN|RST|PSH|URG|ECE|CWR)([,+\-\/ ](SYN|ACK|FIN|RST|PSH|URG|ECE|CWR))*$/.test(text);
      const same = (part, typed, answer) => {
        if (part.kind === 'number' || part.kind === 'decimal') return Math.abs(number(typed) - Number(answer)) <= (part.tolerance || 0);
        return word(typed) === word(answer) || (isFlags(answer) && flags(typed) === flags(answer));
      };
      const mark = (part, typed) => {
        if (typed.trim() === '') return { again: say.empty };
        if (part.kind === 'number' || part.kind === 'decimal') {
          if (Number.isNaN(number(typed))) return { again: say.needNumber };
        }
        if (part.kind === 'order') {
          const places = narrow(typed).match(/\d+/g) || [];
          if (places.length !== part.shown.length || new Set(places).size !== places.length
            || places.some(p => Number(p) < 1 || Number(p) > part.shown.length)) return { again: say.needOrder };
          return { right: places.map(p => part.shown[p - 1]).join('\n') === part.order.join('\n') };
        }
        if (part.accepts.some(answer => same(part, typed, answer))) return { right: true };
        const mistake = part.feedback.find(f => same(Object.assign({}, part, { tolerance: 0 }), typed, f.answer));
        return { right: false, why: mistake && mistake.why };
      };

      const chosen = () => items.filter(item => !state.topic || item.topic === state.topic);
      const remember = (item, right) => {
        delete state.right[item.id];
        delete state.wrong[item.id];
        (right ? state.right : state.wrong)[item.id] = 1;
        keep();
      };

      const header = () => {
        const topics = [...new Set(items.map(item => item.topic))];
        const select = make('select', { 'aria-label': say.topic, onchange: e => { state.topic = e.target.value; state.at = 0; keep(); show(); } },
          make('option', { value: '' }, say.all),
          ...topics.map(topic => make('option', { value: topic, selected: topic === state.topic }, topic)));
        const list = chosen();
        const done = list.filter(item => state.right[item.id]).length;
        return make('p', { class: 'bar' }, select, make('span', { class: 'place' },
          make('span', {}, `${Math.min(state.at + 1, list.length)} / ${list.length} · `), make('span', {}, `${say.right} ${done}`)));
      };

      const show = (focus = true) => {
        const list = chosen();
        if (state.at >= list.length) state.at = 0;
        const item = list[state.at];
        main.replaceChildren(header());
        if (!item) return;
        const parts = item.parts.map((part, i) => field(item, part, i));
        const results = new Map();
        const settle = (part, right) => {
          results.set(part, right);
          if (results.size === item.parts.length) {
            remember(item, [...results.values()].every(Boolean));
            finish();
          }
        };
        parts.forEach((part, i) => { part.settle = right => settle(i, right); });
        const after = make('div', { class: 'after', hidden: true },
          ...item.explanation.filter(text => !item.parts.some(part => part.accepts[0] === text)).map(text => make('p', {}, ...lines(text))),
          item.source ? make('p', { class: 'source' }, item.source) : null);
        const finish = () => { after.hidden = false; next.focus(); };
        const next = make('button', { type: 'button', class: 'next', onclick: () => { state.at = (state.at + 1) % list.length; keep(); show(); } }, say.next);
        const back = make('button', { type: 'button', onclick: () => { state.at = (state.at + list.length - 1) % list.length; keep(); show(); } }, say.back);
        let hintsShown = 0;
        const hints = make('div', { 'aria-live': 'polite' });
        const hint = item.hints.length ? make('button', { type: 'button', onclick: () => {
          if (hintsShown < item.hints.length) hints.append(make('p', { class: 'hint' }, ...lines(item.hints[hintsShown++])));
        } }, say.hint) : null;
        main.append(make('article', {},
          make('h2', { id: 'prompt' }, ...lines(item.prompt)),
          item.figure ? make('div', { class: 'figure' }, svg(item.figure)) : null,
          hints, ...parts.map(part => part.node), after,
          make('p', { class: 'buttons' }, back, hint, next)));
        const first = main.querySelector('article input, article .option, article .reveal');
        if (focus && first) first.focus({ preventScroll: false });
      };

      const field = (item, part, index) => {
        const self = { settle: () => {} };
        const result = make('p', { class: 'result', role: 'status', 'aria-live': 'polite' });
        const tell = (verdict) => {
          if (verdict.again) { result.className = 'result again'; result.replaceChildren(verdict.again); return false; }
          result.className = 'result ' + (verdict.right ? 'right' : 'wrong');
          result.replaceChildren((verdict.right ? '✓ ' + say.isRight : '✗ ' + say.isWrong + ' ' + part.accepts[0]));
          if (verdict.why) result.append(make('br'), ...lines(verdict.why));
          if (part.working) result.append(make('br'), ...lines(part.working));
          self.settle(verdict.right);
          return true;
        };
        const id = `answer-${index}`;
        const isTyped = part.kind !== 'choice' && part.kind !== 'self';
        const label = part.label ? make(isTyped ? 'label' : 'p', { for: isTyped && id }, ...lines(part.label)) : null;
        const listing = part.shown ? make('ol', {}, ...part.shown.map(text => make('li', {}, ...lines(text)))) : null;
        if (part.kind === 'choice') {
          const buttons = part.options.map((option, i) => make('button', { type: 'button', class: 'option', onclick: () => {
            buttons.forEach((button, j) => { button.disabled = true; if (j === part.right) button.classList.add('isRight'); });
            if (i !== part.right) buttons[i].classList.add('isWrong');
            const mistake = part.feedback.find(f => f.answer === option);
            tell({ right: i === part.right, why: mistake && mistake.why });
          } }, make('kbd', {}, String(i + 1)), ' ', ...lines(option)));
          self.node = make('div', { class: 'part', role: 'group', 'aria-label': part.label || false, 'aria-labelledby': part.label ? false : 'prompt' }, label, ...buttons, result);
        } else if (part.kind === 'self') {
          const rate = right => { remember(item, right); self.settle(right); };
          const reveal = make('button', { type: 'button', class: 'reveal', 'aria-describedby': 'prompt', onclick: () => {
            reveal.remove();
            result.replaceChildren(...lines(part.accepts[0]));
            const yes = make('button', { type: 'button', onclick: () => rate(true) }, say.knew);
            self.node.append(make('p', { class: 'buttons' }, yes, make('button', { type: 'button', onclick: () => rate(false) }, say.forgot)));
            yes.focus();
          } }, say.reveal);
          self.node = make('div', { class: 'part' }, label, reveal, result);
        } else {
          const input = make('input', { id, type: 'text', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false',
            inputmode: part.kind === 'number' ? 'text' : false, 'aria-label': part.label ? false : say.answer,
            'aria-describedby': 'prompt' });
          const form = make('form', { onsubmit: event => {
            event.preventDefault();
            if (!input.readOnly && tell(mark(part, input.value))) {
              input.readOnly = true;
              const open = [...main.querySelectorAll('input')].find(other => !other.readOnly);
              if (open) open.focus();
            }
          } }, label, input, make('button', { type: 'submit' }, say.check));
          self.node = make('div', { class: 'part' }, listing, form, result);
        }
        return self;
      };

      document.addEventListener('keydown', event => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.target.tagName === 'INPUT' || event.target.tagName === 'SELECT') return;
        const options = main.querySelectorAll('.option:not(:disabled)');
        if (/^[1-9]$/.test(event.key) && options[event.key - 1]) options[event.key - 1].click();
        else if (event.key === 'ArrowRight' || event.key === 'n') main.querySelector('.next')?.click();
      });

      window.addEventListener('beforeprint', () => {
        main.replaceChildren(...chosen().map((item, i) => make('article', {},
          make('h2', {}, `${i + 1}. `, ...lines(item.prompt)), item.figure ? make('div', { class: 'figure' }, svg(item.figure)) : null,
          ...item.parts.map(part => make('p', {}, ...lines([part.label, ...(part.options || part.shown || []).map((o, n) => `${n + 1}) ${o}`)].filter(Boolean).join('\n')), make('br'), make('span', { class: 'blank' }))))),
          make('section', { class: 'key' }, make('h2', {}, say.key), ...chosen().map((item, i) => make('p', {}, `${i + 1}. ` + item.parts.map(part => part.accepts[0]).join(', ')))));
      });
      window.addEventListener('afterprint', () => show(false));
      show(false);
    })();
    """#
}
