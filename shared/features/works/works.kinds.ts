/** Life of a work item; `dropped`: the office decided not to do it, so it counts no more. */
export const workStates = ['planned', 'doing', 'done', 'dropped'] as const
export type WorkState = (typeof workStates)[number]
