import type { HelpPage } from './help.model'

export const organisationPages: readonly HelpPage[] = []
