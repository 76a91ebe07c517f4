/**
 * Slides that move on by themselves, by a button or T, each for as long as is chosen; whoever touches the screen or walks
 * by hand holds them. What is left of a slide is shown second by second, which moves nothing smoothly. After the last
 * slide comes the first: a screen in a hall may run unattended.
 */
export const PACE_SCRIPT = `
var pace = 20, left = 0, clock = 0
function drawPace() {
  var button = byId('play'), bar = byId('left'), choice = byId('pace')
  button.textContent = button.getAttribute(clock ? 'data-halt' : 'data-start')
  button.setAttribute('aria-pressed', String(clock !== 0))
  bar.max = pace
  bar.value = left
  choice.value = String(pace)
}
function hold() { clearInterval(clock); clock = 0; drawPace() }
function second() {
  left -= 1
  if (left > 0) return drawPace()
  left = pace
  show(at + 1 < slides.length ? at + 1 : 0)
  tell(movers, false)
}
function play() {
  if (clock) return hold()
  left = left || pace
  clock = setInterval(second, 1000)
  drawPace()
}
deeds.play = play
letters.t = play
drawers.push(drawPace)
movers.push(function (isHand) { if (isHand) { left = 0; hold() } })
document.addEventListener('change', function (event) {
  if (event.target.id !== 'pace') return
  pace = Number(event.target.value)
  left = clock ? pace : 0
  drawPace()
})
document.addEventListener('touchstart', function (event) {
  if (clock && !(event.target.closest && event.target.closest('footer'))) hold()
}, { passive: true })
`
