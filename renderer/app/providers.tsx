import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import { createQueryClient } from '@renderer/lib/query-client'
import { styleNonce } from '@renderer/lib/style-nonce'
import { QueryClientProvider } from '@tanstack/react-query'
import 'dayjs/locale/vi'
import { type ReactNode, useState } from 'react'
import { Router } from 'wouter'
import { useGuardedLocation } from './guarded-location'
import { cssVariables, theme } from './theme'

interface Props {
  readonly children: ReactNode
  /** test: no transitions, so that a dialog is there as soon as it is opened. */
  readonly env?: 'default' | 'test'
}

export function Providers({ children, env = 'default' }: Props) {
  const [queryClient] = useState(createQueryClient)
  return (
    <QueryClientProvider client={queryClient}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        forceColorScheme="light"
        getStyleNonce={styleNonce}
        env={env}
      >
        <DatesProvider settings={{ locale: 'vi', firstDayOfWeek: 1 }}>
          <Router hook={useGuardedLocation}>
            <ModalsProvider>{children}</ModalsProvider>
          </Router>
        </DatesProvider>
        <Notifications
          position="top-center"
          containerWidth={560}
          limit={4}
          pauseResetOnHover="notification"
        />
      </MantineProvider>
    </QueryClientProvider>
  )
}
