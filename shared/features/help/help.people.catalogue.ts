import type { HelpPage } from './help.model'

export const peoplePages: readonly HelpPage[] = []
