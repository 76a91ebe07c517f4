/**
 * What walks through the slides: arrow and page keys, space, the buttons of a remote, a swipe, the buttons on the page;
 * Home and End; F for the whole screen; T moves on by itself every 20 seconds until somebody touches anything. The
 * address keeps the place. Written for any browser of the last ten years, since nobody knows what stands in the hall.
 */
export const PAGE_SCRIPT = `
(function(){
var slides=[].slice.call(document.querySelectorAll('.slide')),at=0,timer=0,start=null
var where=document.getElementById('where'),wide=window.matchMedia('(min-width:761px)')
function show(to,keep){at=Math.max(0,Math.min(slides.length-1,to))
slides.forEach(function(slide,index){slide.classList.toggle('on',index===at)})
where.textContent=(at+1)+' / '+slides.length
if(!keep)try{history.replaceState(null,'','#'+(at+1))}catch(e){}}
function halt(){clearInterval(timer);timer=0}
function move(by){halt();show(at+by)}
function play(){if(timer)return halt();timer=setInterval(function(){show(at+1<slides.length?at+1:0)},20000)}
function whole(){var root=document.documentElement
if(document.fullscreenElement)document.exitFullscreen();else if(root.requestFullscreen)root.requestFullscreen()}
var keys={ArrowRight:1,ArrowDown:1,PageDown:1,' ':1,Enter:1,ArrowLeft:-1,ArrowUp:-1,PageUp:-1,Backspace:-1}
document.addEventListener('keydown',function(event){
if(!wide.matches||event.ctrlKey||event.metaKey||event.altKey)return
if(event.target.tagName==='BUTTON'&&(event.key===' '||event.key==='Enter'))return
if(keys[event.key]){event.preventDefault();move(keys[event.key])}
else if(event.key==='Home'){event.preventDefault();halt();show(0)}
else if(event.key==='End'){event.preventDefault();halt();show(slides.length-1)}
else if(event.key==='f'||event.key==='F')whole()
else if(event.key==='t'||event.key==='T')play()})
document.addEventListener('touchstart',function(event){start=event.touches.length===1?event.touches[0]:null},{passive:true})
document.addEventListener('touchend',function(event){if(!start||!wide.matches)return
var end=event.changedTouches[0],across=end.clientX-start.clientX,down=end.clientY-start.clientY
if(Math.abs(across)>50&&Math.abs(across)>2*Math.abs(down))move(across<0?1:-1);start=null},{passive:true})
document.getElementById('back').onclick=function(){move(-1)}
document.getElementById('on').onclick=function(){move(1)}
window.addEventListener('hashchange',function(){show((parseInt(location.hash.slice(1),10)||1)-1,true)})
document.documentElement.classList.add('walk')
show((parseInt(location.hash.slice(1),10)||1)-1,true)
})()
`
