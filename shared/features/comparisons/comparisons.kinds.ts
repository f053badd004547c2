/** One level and type beside its like; a cluster (cụm, khối thi đua); two that pair up. */
export const comparisonForms = ['like', 'cluster', 'pair'] as const
export type ComparisonForm = (typeof comparisonForms)[number]

export const comparisonSubjects = ['organisation', 'person'] as const
export type ComparisonSubject = (typeof comparisonSubjects)[number]

export const leadRoles = ['lead', 'deputy'] as const
export type LeadRole = (typeof leadRoles)[number]

/**
 * Where the points of a criterion come from: typed by the council; so many for each rating of the
 * year; the share of rated members who did well or better, or of members who registered, in parts
 * of the most points there are.
 */
export const criterionSources = ['typed', 'rating', 'good-members', 'registered'] as const
export type CriterionSource = (typeof criterionSources)[number]

/** In what the members of a group are not alike. */
export const differences = ['level', 'kind', 'above', 'membership'] as const
export type Difference = (typeof differences)[number]
