import type { HelpPage } from './help.model'

export const importPages: readonly HelpPage[] = []
