import { FOLLOW_SCRIPT } from './follow-script'
import { PACE_SCRIPT } from './pace-script'
import { WALK_SCRIPT } from './walk-script'

/**
 * All that a presentation does by itself: one closure, so that its parts share names and leave none behind. Written for
 * any browser of the last ten years, since nobody knows what stands in the hall.
 */
export const PAGE_SCRIPT = `
(function () {
'use strict'
${WALK_SCRIPT}${PACE_SCRIPT}${FOLLOW_SCRIPT}
root.classList.add('walk')
gather()
show(asked(), true)
})()
`
