// Stands in the page itself, since whatever is fetched may fail to come: style sheets and the atlas's own code too. Sees to
// it that words are there within ten seconds, and that trying goes on.
(() => {
  const LATE_MS = 6000;
  const FIRST_MS = 2000;
  const LONGEST_MS = 60_000;
  const ANSWER_MS = 10_000;
  // The same as in src/ui/useReload.ts: pauses grow from page to page.
  const COUNT = "symbiosis-atlas reloads";
  const FORGET_MS = 600_000;
  const SHEETS = 'link[rel="stylesheet"]';
  const SCRIPTS = 'script[type="module"][src]';
  const SET_ASIDE = "not all";

  let isLate = false;
  let times = timesBefore();

  // That a file of the page did not come is said on the way down only.
  window.addEventListener("error", lost, true);
  window.setTimeout(show, LATE_MS);
  window.setTimeout(lookAgain, LATE_MS + pause());

  function isThere() {
    return document.querySelector("#atlas > *") !== null;
  }

  /** @param {Event} event */
  function lost({ target }) {
    if (target instanceof HTMLScriptElement && target.matches(SCRIPTS)) show();
    if (!(target instanceof HTMLLinkElement) || !target.matches(SHEETS)) return;
    // Of a sheet, unlike of a script, a browser takes a second try.
    window.setTimeout(() => target.replaceWith(target.cloneNode()), pause());
    times += 1;
  }

  function show() {
    const words = document.getElementById("late");
    const atlas = document.getElementById("atlas");
    if (isLate || isThere() || words === null || atlas === null) return;
    isLate = true;
    // A sheet on its way keeps the browser from painting anything.
    for (const link of sheets()) if (link.sheet === null) link.media = SET_ASIDE;
    const spoken = language();
    for (const part of words.children) if (part instanceof HTMLElement) part.hidden = part.lang !== spoken;
    words.hidden = false;
    words.style.cssText = "max-width:36rem;margin:20vh auto 0;padding:24px;font:1.25rem/1.5 Georgia,serif";
    for (const button of words.querySelectorAll("button"))
      button.addEventListener("click", () => window.location.reload());
    new MutationObserver((_, observer) => {
      if (!isThere()) return;
      observer.disconnect();
      words.remove();
      for (const link of sheets()) if (link.media === SET_ASIDE) link.media = "all";
    }).observe(atlas, { childList: true });
  }

  /** @returns {NodeListOf<HTMLLinkElement>} */
  function sheets() {
    return document.querySelectorAll(SHEETS);
  }

  /** The language of the address, of the page that has one, of the browser, else of the deployment. */
  function language() {
    const { lang, dataset } = document.documentElement;
    const asked = /[?&;#]lang=(da|en)\b/.exec(window.location.search + window.location.hash)?.[1];
    const own = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
    return asked ?? dataset["language"] ?? own.find((tag) => tag === "da" || tag === "en") ?? lang;
  }

  /** Asks for what is lacking. All of it answers: a new page, since a browser asks only once for the code of a page. */
  async function lookAgain() {
    if (isThere() || window.location.protocol === "file:") return;
    const scripts = /** @type {NodeListOf<HTMLScriptElement>} */ (document.querySelectorAll(SCRIPTS));
    const files = [
      window.location.href,
      ...Array.from(scripts, ({ src }) => src),
      ...Array.from(sheets(), ({ href }) => href),
    ];
    const are = await Promise.all(files.map(answers));
    if (isThere()) return;
    times += 1;
    if (are.includes(false)) return void window.setTimeout(lookAgain, pause());
    note();
    window.location.reload();
  }

  /** @param {string} address */
  async function answers(address) {
    try {
      const answer = await fetch(address, { cache: "reload", signal: AbortSignal.timeout(ANSWER_MS) });
      return answer.ok;
    } catch {
      return false;
    }
  }

  function pause() {
    return Math.min(LONGEST_MS, FIRST_MS * 2 ** times) * (0.75 + Math.random() / 2);
  }

  function timesBefore() {
    try {
      const [count = 0, at = 0] = (window.sessionStorage.getItem(COUNT) ?? "").split(" ").map(Number);
      return Date.now() - at < FORGET_MS ? count : 0;
    } catch {
      return 0; // forbidden by the reader
    }
  }

  function note() {
    try {
      window.sessionStorage.setItem(COUNT, `${times} ${Date.now()}`);
    } catch {
      // Then each page is the first.
    }
  }
})();
