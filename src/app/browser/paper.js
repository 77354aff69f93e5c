// Shows a document behind a shadow root: what it looks like and what the page looks like are
// two things. A style sheet made here needs no exception from the policy, a `style` element would.
export const show = (host, style, content) => {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  root.innerHTML = content;
};

// Paper belongs to the whole page: a shadow root has no say in it.
const paper = new CSSStyleSheet();
document.adoptedStyleSheets.push(paper);

export const foot = (style) => paper.replaceSync(style);
