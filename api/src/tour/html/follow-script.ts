/**
 * A visitor's page follows the presenter's; a presenter's page tells where it is. Both ask one small address. The network
 * may be cut at any moment: every slide is here already, so that people walk on alone and are told so.
 */
export const FOLLOW_SCRIPT = `
var given = document.body.dataset, follows = true, standing = 'waiting', led = 0, waiting = 0, isBusy = false
var calm = window.matchMedia('(prefers-reduced-motion: reduce)')
function drawStanding() {
  var place = byId('standing'), chosen = tour.querySelectorAll('[data-do=follow],[data-do=alone]')
  if (!place) return
  place.textContent = place.getAttribute('data-' + standing).replace('#', String(led))
  place.className = standing
  ;[].forEach.call(chosen, function (button) {
    button.setAttribute('aria-pressed', String((button.getAttribute('data-do') === 'follow') === follows))
  })
}
function stand(how) { standing = how; drawStanding() }
function soon(what, seconds) { clearTimeout(waiting); waiting = setTimeout(what, seconds * 1000) }
function ask(address, method) {
  var stop = window.AbortController ? new AbortController() : null
  if (stop) setTimeout(function () { stop.abort() }, 8000)
  return fetch(address, { method: method, cache: 'no-store', credentials: 'omit', signal: stop ? stop.signal : undefined })
}
function isGone(answer) { return answer.status === 404 || answer.status === 410 }
function fit() {
  if (led === at + 1) return
  show(led - 1)
  if (!wide.matches) slides[at].scrollIntoView({ behavior: calm.matches ? 'auto' : 'smooth' })
}
function heard(place) {
  if (!follows) return
  if (place.slide === null || !place.isLed) return stand('waiting')
  if (String(place.edition) !== given.edition) return stand('newer')
  led = place.slide
  fit()
  stand('following')
}
function listen() {
  if (!follows) return
  if (document.hidden) return soon(listen, 2)
  ask(given.address, 'GET').then(function (answer) {
    if (isGone(answer)) { stand('gone'); return soon(listen, 60) }
    if (!answer.ok) throw new Error(String(answer.status))
    return answer.json().then(function (place) { heard(place); soon(listen, 2) })
  }).catch(function () { if (follows) stand('offline'); soon(listen, 5) })
}
function lead() {
  if (isBusy) return
  isBusy = true
  var said = at + 1
  ask(given.address + '?edition=' + given.edition + '&slide=' + said, 'POST').then(function (answer) {
    if (!answer.ok && !isGone(answer)) throw new Error(String(answer.status))
    isBusy = false
    if (isGone(answer)) return stand('over')
    stand('leading')
    if (said !== at + 1) return lead()
    soon(lead, 15)
  }).catch(function () { isBusy = false; stand('silent'); soon(lead, 5) })
}
function join(does) { follows = does; if (does) listen(); else stand('walking') }
drawers.push(drawStanding)
deeds.follow = function () { join(true) }
deeds.alone = function () { join(false) }
if (window.fetch && given.role === 'follow') {
  movers.push(function (isHand) { if (isHand) join(false) })
  window.addEventListener('offline', function () { if (follows) stand('offline') })
  window.addEventListener('online', listen)
  document.addEventListener('visibilitychange', function () { if (!document.hidden) listen() })
  soon(listen, 0)
}
if (window.fetch && given.role === 'lead') {
  movers.push(function (isHand) { if (!isHand && standing !== 'over') lead() })
  window.addEventListener('offline', function () { stand('silent') })
  window.addEventListener('online', lead)
  soon(lead, 0)
}
`
