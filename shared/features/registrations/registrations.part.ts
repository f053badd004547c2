import { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { z } from 'zod'
import {
  registrationOutcomes,
  registrationStates,
  registrationSubjects,
} from './registrations.kinds'

export const RegistrationYear = z.int().min(1945).max(2199)

/** One year of a campaign in a part of the tree as it stood then; null: all of it. */
export const CoverageScope = z.strictObject({
  campaignId: CampaignId,
  year: RegistrationYear,
  organisationId: OrganisationId.nullable().default(null),
})
export type CoverageScope = z.output<typeof CoverageScope>

/** Its collectives or its people. */
export const RegistrationPart = z.strictObject({
  ...CoverageScope.shape,
  subject: z.enum(registrationSubjects),
  /** false: the organisation by itself. */
  withSubtree: z.boolean().default(true),
  /** Of people, Party members alone. */
  partyOnly: z.boolean().default(false),
})
export type RegistrationPart = z.output<typeof RegistrationPart>

/**
 * all: whoever is to register, with or without a registration; registered: handed in, whatever
 * became of it; missing: not handed in, “không tham gia” included.
 */
export const registrationListings = ['all', 'registered', 'missing'] as const
export type RegistrationListing = (typeof registrationListings)[number]

export const RegistrationFilter = z.strictObject({
  ...RegistrationPart.shape,
  listing: z.enum(registrationListings).default('registered'),
  /** Of those; none: whatever the listing holds. */
  states: z.array(z.enum(registrationStates)).max(registrationStates.length).default([]),
  candidatesOnly: z.boolean().default(false),
  outcomes: z.array(z.enum(registrationOutcomes)).max(registrationOutcomes.length).default([]),
  /** Accent-insensitive, any words of the name. */
  text: z.string().max(200).default(''),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(100),
})
export type RegistrationFilter = z.output<typeof RegistrationFilter>

/** A listing of a whole part, without any search; to be read window by window. */
export const listingOf = (
  { campaignId, year, organisationId, subject, withSubtree, partyOnly }: RegistrationPart,
  listing: RegistrationListing,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): RegistrationFilter => ({
  ...{ campaignId, year, organisationId, subject, withSubtree, partyOnly },
  ...{ listing, states: [], candidatesOnly: false, outcomes: [], text: '', offset, limit },
})
