/**
 * What walks through the slides: arrow and page keys, space, the buttons of a remote, a swipe, the buttons on the page;
 * Home and End; F for the whole screen; L for the other language. The address keeps the place. `movers` are told of each
 * move and whether a hand made it; `drawers` write anew what stands in the footer, which each language has its own of.
 */
export const WALK_SCRIPT = `
var root = document.documentElement, tour = document.getElementById('tour'), other = document.getElementById('other')
var wide = window.matchMedia('(min-width:761px)'), slides = [], at = 0, touched = null, movers = [], drawers = []
function byId(id) { return tour.querySelector('#' + id) }
function tell(list, one, two) { list.forEach(function (each) { each(one, two) }) }
function gather() { slides = [].slice.call(tour.querySelectorAll('.slide')) }
function asked() { return (parseInt(location.hash.slice(1), 10) || 1) - 1 }
function show(to, isGiven) {
  at = Math.max(0, Math.min(slides.length - 1, to))
  slides.forEach(function (slide, index) { slide.classList.toggle('on', index === at) })
  byId('where').textContent = (at + 1) + ' / ' + slides.length
  if (!isGiven) try { history.replaceState(null, '', '#' + (at + 1)) } catch (fault) { /* a page without an origin */ }
  tell(drawers)
}
function move(to) { tell(movers, true); show(to); tell(movers, false) }
function whole() {
  if (document.fullscreenElement) document.exitFullscreen()
  else if (root.requestFullscreen) root.requestFullscreen().catch(function () {})
}
function speak() {
  var coming = other.content.firstElementChild, photos = tour.querySelectorAll('img')
  ;[].forEach.call(coming.querySelectorAll('img'), function (photo, index) { photo.src = photos[index].src })
  document.body.insertBefore(coming, other)
  other.content.appendChild(tour)
  tour = coming
  root.lang = tour.lang
  document.title = tour.getAttribute('data-title')
  gather()
  show(at, true)
}
var deeds = {
  back: function () { move(at - 1) },
  on: function () { move(at + 1) },
  whole: whole,
  language: function () { speak(); tour.querySelector('[data-do=language]').focus() }
}
var steps = {
  ArrowRight: 1, ArrowDown: 1, PageDown: 1, ' ': 1, Enter: 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1, Backspace: -1
}
var letters = { f: whole, l: speak }
document.addEventListener('keydown', function (event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  var letter = letters[event.key.toLowerCase()], name = event.target.tagName
  if (letter) return letter()
  if (!wide.matches || name === 'SELECT') return
  if (name === 'BUTTON' && (event.key === ' ' || event.key === 'Enter')) return
  var to = event.key === 'Home' ? 0 : event.key === 'End' ? slides.length - 1 : steps[event.key] ? at + steps[event.key] : null
  if (to === null) return
  event.preventDefault()
  move(to)
})
document.addEventListener('click', function (event) {
  var button = event.target.closest ? event.target.closest('[data-do]') : null
  if (button) deeds[button.getAttribute('data-do')]()
})
document.addEventListener('touchstart', function (event) {
  touched = event.touches.length === 1 ? event.touches[0] : null
}, { passive: true })
document.addEventListener('touchend', function (event) {
  if (!touched || !wide.matches) return
  var end = event.changedTouches[0], across = end.clientX - touched.clientX, down = end.clientY - touched.clientY
  if (Math.abs(across) > 50 && Math.abs(across) > 2 * Math.abs(down)) move(across < 0 ? at + 1 : at - 1)
  touched = null
}, { passive: true })
// In a frame of the page of staff: keys are meant for the slides.
if (window.parent !== window) window.focus()
window.addEventListener('hashchange', function () { if (asked() !== at) move(asked()) })
`
