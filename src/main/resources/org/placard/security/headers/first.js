// Vaadin's client builds functions from text, which the page's policy forbids. The texts are few and known: here they are
// answered from a list, by what they say and never by running them. What is not on the list is refused and reported, and
// a test fails.
(() => {
  const tidy = (text) => text.replace(/\s+/g, ' ').replace(/;? ?$/, '').trim();

  const tell = (kind, detail) => window.dispatchEvent(new CustomEvent(kind, { detail }));

  const entitle = (title) => {
    document.title = title;
    if (window.Vaadin?.documentTitleSignal) {
      window.Vaadin.documentTitleSignal.value = title;
    }
  };

  // Each gets a way to look up its parameters by name; `this` is the element that the text was meant for.
  const listed = new Map(
    [
      [
        `const el = this; window.addEventListener('resize', evt => { const event = new Event("window-resize");
          event.w = document.documentElement.clientWidth; event.h = document.documentElement.clientHeight;
          el.dispatchEvent(event); });`,
        function () {
          window.addEventListener('resize', () => {
            const event = new Event('window-resize');
            event.w = document.documentElement.clientWidth;
            event.h = document.documentElement.clientHeight;
            this.dispatchEvent(event);
          });
        },
      ],
      [
        `document.title = $0; if(window?.Vaadin?.documentTitleSignal) {
          window.Vaadin.documentTitleSignal.value = $0; }`,
        (at) => entitle(at('$0')),
      ],
      [
        `if(window.Vaadin.Flow.navigation) { window.addEventListener('vaadin-navigated', function(event) {
          document.title = $0; if(window?.Vaadin?.documentTitleSignal) {
          window.Vaadin.documentTitleSignal.value = $0; } }, {once:true}); }  else { document.title = $0;
          if(window?.Vaadin?.documentTitleSignal) { window.Vaadin.documentTitleSignal.value = $0; } }`,
        (at) => {
          if (window.Vaadin.Flow.navigation) {
            window.addEventListener('vaadin-navigated', () => entitle(at('$0')), { once: true });
          } else {
            entitle(at('$0'));
          }
        },
      ],
      [
        `window.dispatchEvent(new CustomEvent('vaadin-redirect-pending', {detail: {url: $0}}));
          if ($1 == '_self') this.stopApplication(); window.open($0, $1)`,
        function (at) {
          tell('vaadin-redirect-pending', { url: at('$0') });
          if (at('$1') === '_self') {
            this.stopApplication();
          }
          window.open(at('$0'), at('$1'));
        },
      ],
      [
        `const url = new URL($0, document.baseURI); url["clientNavigation"] = true;
          window.dispatchEvent(new CustomEvent('vaadin-router-go', { detail: url}));`,
        (at) => {
          const url = new URL(at('$0'), document.baseURI);
          url.clientNavigation = true;
          tell('vaadin-router-go', url);
        },
      ],
      ...[true, false].map((replace) => [
        `window.dispatchEvent(new CustomEvent('vaadin-navigate', { detail: { state: $0, url: $1, replace: ${replace},
          callback: $2 } }));`,
        (at) => tell('vaadin-navigate', { state: at('$0'), url: at('$1'), replace, callback: at('$2') }),
      ]),
      [
        "window.dispatchEvent(new CustomEvent('vaadin-navigate', { detail: { state: $0, url: $1, replace: true } }));",
        (at) => tell('vaadin-navigate', { state: at('$0'), url: at('$1'), replace: true }),
      ],
      ...['pushState', 'replaceState'].map((method) => [
        `setTimeout(() => { window.history.${method}($0, '', $1);
          window.dispatchEvent(new CustomEvent('vaadin-navigated')); })`,
        (at) =>
          setTimeout(() => {
            window.history[method](at('$0'), '', at('$1'));
            tell('vaadin-navigated');
          }),
      ]),
      ['callback();', (at) => at('callback')()],
      [
        `if ( element.shadowRoot ) { return element.shadowRoot; } else {
          return element.attachShadow({'mode' : 'open'});}`,
        (at) => at('element').shadowRoot ?? at('element').attachShadow({ mode: 'open' }),
      ],
      // What a listener that waits for a pause in typing asks for.
      ['return (1)', () => 1],
      ['window.location.reload();', () => window.location.reload()],
      ['document.dir = $0', (at) => (document.dir = at('$0'))],
      [
        `setTimeout(() => { try { this._nextFocusIsFromClient = false; this.focus(); }
          finally { this._nextFocusIsFromClient = true; } }, 0)`,
        function () {
          setTimeout(() => this.focus());
        },
      ],
      [
        `setTimeout(() => { try { this._nextBlurIsFromClient = false; this.blur(); }
          finally { this._nextBlurIsFromClient = true; } }, 0)`,
        function () {
          setTimeout(() => this.blur());
        },
      ],
      [
        'setTimeout(() => this.scrollIntoView(), 0)',
        function () {
          setTimeout(() => this.scrollIntoView());
        },
      ],
    ].map(([text, answer]) => [tidy(text), answer]),
  );

  const name = '(?:\\$\\d+|this|event|element)';
  const steps = '((?:\\.[A-Za-z_]\\w*)+)';
  const read = new RegExp(`^return \\((event|element)((?:\\.[A-Za-z_]\\w*)*)\\)$`);
  const call = new RegExp(`^(?:return )?(${name})${steps}\\(((?:\\$\\d+(?:, ?\\$\\d+)*)?)\\)$`);
  const assign = new RegExp(`^(${name})${steps} ?= ?(\\$\\d+)$`);
  const load = /^return window\.Vaadin\.Flow\.loadOnDemand\('([0-9a-f]+)'\)$/;
  const wrapped = /^return \(async function\(\) ?\{(.*)\}\)\.apply\((\$\d+|null)\)$/;

  const follow = (start, keys) => keys.reduce((value, key) => value[key], start);
  const keysOf = (path) => path.split('.').slice(1);

  // A property read, a method called, a property set, a chunk loaded: these are answered whatever their names.
  const shapes = [
    [read, ([, root, path]) => (at) => follow(at(root), keysOf(path))],
    [
      call,
      ([, root, path, parameters]) => (at) => {
        const keys = keysOf(path);
        const values = parameters === '' ? [] : parameters.split(/, ?/).map(at);
        return follow(at(root), keys.slice(0, -1))[keys.at(-1)](...values);
      },
    ],
    [
      assign,
      ([, root, path, value]) => (at) => {
        const keys = keysOf(path);
        follow(at(root), keys.slice(0, -1))[keys.at(-1)] = at(value);
      },
    ],
    [load, ([, chunk]) => () => window.Vaadin.Flow.loadOnDemand(chunk)],
  ];

  const answerTo = (body) => {
    if (listed.has(body)) {
      return listed.get(body);
    }
    for (const [shape, make] of shapes) {
      const found = shape.exec(body);
      if (found) {
        return make(found);
      }
    }
    return undefined;
  };

  const refuse = (names, body) => {
    console.error(`unlisted expression (${names.join(', ')}): ${body}`);
    throw new EvalError('This expression is not on the list');
  };

  function Listed(...parts) {
    const names = parts.slice(0, -1).flatMap((part) => String(part).split(',')).map((part) => part.trim());
    const body = tidy(String(parts.at(-1) ?? ''));
    const inner = wrapped.exec(body);
    const answer = answerTo(inner ? tidy(inner[1]) : body);
    if (!answer) {
      return refuse(names, body);
    }
    return function (...given) {
      const self = inner ? given[names.indexOf(inner[2])] : this;
      const at = (wanted) => (wanted === 'this' ? self : given[names.indexOf(wanted)]);
      return inner ? (async () => answer.call(self, at))() : answer.call(self, at);
    };
  }

  Listed.prototype = window.Function.prototype;
  window.Function = Listed;
})();
