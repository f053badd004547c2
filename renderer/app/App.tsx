import { Button, Center, Loader } from '@mantine/core'
import { HelpPane } from '@renderer/features/help/HelpPane'
import { useAppQuery } from '@renderer/lib/api'
import { useAppEvents } from '@renderer/lib/app-events'
import { useNoStrayDrops } from '@renderer/lib/stray-drops'
import { useHistoryKeys } from '@renderer/lib/undo'
import { useVietnameseValidation } from '@renderer/lib/validation-messages'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { uiStrings } from '@renderer/ui/ui.strings'
import type { OfficeState } from '@shared/features/office/office.contract'
import { type ReactNode, Suspense } from 'react'
import { Link, Redirect, Route, Switch, useLocation } from 'wouter'
import { appStrings } from './app.strings'
import { BackupStatus } from './BackupChip'
import { ErrorBoundary } from './ErrorBoundary'
import { RefusedPage } from './RefusedPage'
import { useReloadKey } from './reload-key'
import { FirstRunPage, routes } from './routes'
import { Shell } from './Shell'
import classes from './Shell.module.css'
import { useArrival } from './use-arrival'

/** What the window shows depends on one question: can the office's data be opened, and is it set up? */
export function App() {
  useAppEvents()
  useHistoryKeys()
  useReloadKey()
  useNoStrayDrops()
  useVietnameseValidation()
  const office = useAppQuery('office.state', {})

  if (office.isPending) return <Waiting />
  if (office.isError) {
    return (
      <StartFrame>
        <Page layout="narrow">
          <ErrorNotice
            error={office.error}
            action={<Button onClick={() => office.refetch()}>{uiStrings.retry}</Button>}
          />
        </Page>
      </StartFrame>
    )
  }
  return (
    <>
      <Office state={office.data} />
      <HelpPane />
    </>
  )
}

function Office({ state }: { readonly state: OfficeState }) {
  if (state.refusal) {
    return (
      <StartFrame>
        <RefusedPage refusal={state.refusal} />
      </StartFrame>
    )
  }
  if (state.phase === 'first-run' && FirstRunPage) {
    return (
      <StartFrame>
        <Suspense fallback={<Waiting />}>
          <FirstRunPage />
        </Suspense>
      </StartFrame>
    )
  }
  return (
    <Shell
      key={state.dataset}
      isSample={state.dataset !== 'office'}
      committee={state.committee?.shortName ?? null}
      backup={state.dataset === 'office' && <BackupStatus />} // practice data is not worth a copy
    >
      <Pages />
    </Shell>
  )
}

function Pages() {
  const [location] = useLocation()
  useArrival(location)
  const home = routes[0]
  return (
    <ErrorBoundary resetKey={location}>
      <Suspense fallback={<Waiting />}>
        <Switch>
          {routes.map(({ path, component }) => (
            <Route key={path} path={path} component={component} />
          ))}
          {home && (
            <Route path="/">
              <Redirect to={home.path} replace />
            </Route>
          )}
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  )
}

function NotFound() {
  const { title, sentence, home } = appStrings.notFound
  return (
    <Page>
      <PageHeader
        {...{ title }}
        description={sentence}
        primary={
          <Button component={Link} href="/">
            {home}
          </Button>
        }
      />
    </Page>
  )
}

/** Before there is an office to work in: the red strip and nothing else around the page. */
function StartFrame({ children }: { readonly children: ReactNode }) {
  return (
    <div className={classes.frame}>
      <main className={classes.start}>{children}</main>
    </div>
  )
}

function Waiting() {
  return (
    <Center h="100%" mih={200} role="status" aria-label={uiStrings.loading}>
      <Loader size="sm" className={classes.late} />
    </Center>
  )
}
