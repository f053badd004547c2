import { Tabs } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { AwardCatalogue } from '@shared/features/awards/awards.contract'
import type { ComponentType } from 'react'
import { useLocation, useParams } from 'wouter'
import classes from './Awards.module.css'
import { awardsStrings as strings } from './awards.strings'
import { BasesTab } from './BasesTab'
import { FormsTab } from './FormsTab'
import { MoneyTab } from './MoneyTab'

/** The address of each tab, after that of the page. */
const paths = {
  forms: 'hinh-thuc',
  bases: 'can-cu',
  money: 'muc-tien',
  rules: 'dieu-kien',
} as const
type TabName = keyof typeof paths
const tabNames = Object.keys(paths) as TabName[]

export const awardCataloguePath = (tab: TabName): string => `/danh-muc-khen-thuong/${paths[tab]}`

interface Props {
  /** The conditions, which are a feature of their own. */
  readonly rules: ComponentType<{ readonly catalogue: AwardCatalogue }>
}

/** Danh mục khen thưởng: forms, texts, money and conditions, each with the days it is in force. */
export function AwardCataloguePage({ rules: Rules }: Props) {
  const { tab: path } = useParams() as { readonly tab?: string }
  const [, navigate] = useLocation()
  const catalogue = useAppQuery('awards.catalogue', {})
  const tab = tabNames.find((name) => paths[name] === path) ?? 'forms'
  return (
    <Page layout="fill">
      <PageHeader title={strings.title} description={strings.description} />
      <Tabs
        value={tab}
        onChange={(next) => navigate(awardCataloguePath(next as TabName))}
        activateTabWithKeyboard={false} // each is a page of its own, at whose heading one arrives
      >
        <Tabs.List>
          {tabNames.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {strings.tabs[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <ErrorNotice error={catalogue.error} />
      <div className={classes.panel}>
        {catalogue.data && tab === 'forms' && <FormsTab catalogue={catalogue.data} />}
        {catalogue.data && tab === 'bases' && <BasesTab catalogue={catalogue.data} />}
        {catalogue.data && tab === 'money' && <MoneyTab catalogue={catalogue.data} />}
        {catalogue.data && tab === 'rules' && <Rules catalogue={catalogue.data} />}
      </div>
    </Page>
  )
}
