import type { HelpPage } from './help.model'

export const ratingPages: readonly HelpPage[] = []
