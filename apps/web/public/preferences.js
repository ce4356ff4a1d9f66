// A file of its own because the content security policy forbids inline scripts.
// Same keys as src/lib/theme and src/lib/i18n.
try {
  const theme = localStorage.getItem('gelt.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  if (localStorage.getItem('gelt.language') === 'en') document.documentElement.lang = 'en'
} catch {
  // Storage may be forbidden; the defaults hold.
}
