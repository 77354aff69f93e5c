// Runs before the first paint, so that nobody sees the wrong theme flash by or hears the loading
// line in the wrong language. It reads what the settings page keeps; storage may be denied.
{
  const kept = (key) => {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  };
  const root = document.documentElement;

  const theme = kept('needs-catch.theme');
  if (['light', 'dark', 'system'].includes(theme)) root.dataset.theme = theme;

  const spoken = ['en', 'ko', 'ja'];
  const wished = [kept('needs-catch.locale'), ...navigator.languages]
    .map((tag) => String(tag).slice(0, 2).toLowerCase());
  root.lang = wished.find((tag) => spoken.includes(tag)) ?? 'en';
}
