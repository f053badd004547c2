import { AppError } from '@shared/core/app-error'
import { libStrings } from './lib.strings'

/** The sentence to show: an error of ours carries one; anything else is never shown in its own words. */
export const sentenceOf = (error: unknown): string =>
  error instanceof AppError ? error.message : libStrings.broken
