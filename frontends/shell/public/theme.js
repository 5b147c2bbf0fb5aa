// Runs before the first paint, as a file of its own so that no inline script needs to be allowed.
;(function () {
  var root = document.documentElement
  var chosen = localStorage.getItem('theme')
  var dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  root.dataset.theme = dark ? 'dark' : 'light'
  root.lang = localStorage.getItem('language') === 'en-US' ? 'en-US' : 'zh-CN'
})()
