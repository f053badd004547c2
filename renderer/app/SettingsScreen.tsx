import { SettingsPage } from '@renderer/features/committee/SettingsPage'
import { SampleCard } from '@renderer/features/office/SampleCard'

/** The settings with what later features add to them. */
export function SettingsScreen() {
  return <SettingsPage more={<SampleCard />} />
}
