import { app } from '../app/app.ts'
import { strictObject } from '../strict.ts'
import { ask, askSync, type ZenityAnswer } from './zenity.ts'

type FileOptions = Electron.OpenDialogOptions | Electron.SaveDialogOptions
type Given<Options> = [window: unknown, options: Options] | [options: Options]

/** The window is optional and comes first; zenity has no use for it. */
const optionsOf = <Options>(given: Given<Options> | []): Options =>
  (given.length > 1 ? given[1] : (given[0] ?? {})) as Options

function fileArguments(options: FileOptions, isSaving: boolean): string[] {
  const properties: readonly string[] = options.properties ?? []
  return [
    '--file-selection',
    `--title=${options.title ?? app.name}`,
    ...(isSaving ? ['--save', '--confirm-overwrite'] : []),
    ...(options.defaultPath ? [`--filename=${options.defaultPath}`] : []),
    ...(properties.includes('openDirectory') ? ['--directory'] : []),
    ...(properties.includes('multiSelections') ? ['--multiple', '--separator=\n'] : []),
    ...(options.filters ?? []).map(
      ({ name, extensions }) =>
        `--file-filter=${name} | ${extensions.map((extension) => `*.${extension}`).join(' ')}`,
    ),
  ]
}
const chosenFiles = ({ code, text }: ZenityAnswer): string[] =>
  code === 0 && text ? text.split('\n') : []

/** zenity has an accepting, a refusing and further buttons; Electron has a list. */
function messageButtons(options: Electron.MessageBoxOptions) {
  const buttons = options.buttons?.length ? options.buttons : ['OK']
  const cancel = options.cancelId ?? (buttons.length > 1 ? buttons.length - 1 : 0)
  const wanted = options.defaultId ?? 0
  const accept = wanted === cancel ? (cancel === 0 ? Math.min(1, buttons.length - 1) : 0) : wanted
  return { buttons, cancel, accept }
}

function messageArguments(options: Electron.MessageBoxOptions): string[] {
  const { buttons, cancel, accept } = messageButtons(options)
  const others = buttons.filter((_label, index) => index !== cancel && index !== accept)
  const isQuestion = buttons.length > 1
  return [
    isQuestion ? '--question' : '--info',
    '--no-markup',
    `--title=${options.title || app.name}`,
    `--text=${[options.message, options.detail].filter(Boolean).join('\n\n')}`,
    `--ok-label=${buttons[accept]}`,
    ...(isQuestion ? [`--cancel-label=${buttons[cancel]}`] : []),
    // Enter must not do what the app did not make the default: to delete, say.
    ...(isQuestion && options.defaultId === cancel ? ['--default-cancel'] : []),
    ...others.map((label) => `--extra-button=${label}`),
  ]
}

function chosenButton(options: Electron.MessageBoxOptions, { code, text }: ZenityAnswer): number {
  const { buttons, cancel, accept } = messageButtons(options)
  if (text && buttons.includes(text)) return buttons.indexOf(text)
  return code === 0 ? accept : cancel
}

export const dialog = strictObject('electron.dialog', {
  async showOpenDialog(...given: Given<Electron.OpenDialogOptions>) {
    const options = optionsOf(given)
    const filePaths = chosenFiles(await ask(options.title ?? 'open', fileArguments(options, false)))
    return { canceled: filePaths.length === 0, filePaths }
  },
  showOpenDialogSync(...given: Given<Electron.OpenDialogOptions>): string[] | undefined {
    const options = optionsOf(given)
    const files = chosenFiles(askSync(options.title ?? 'open', fileArguments(options, false)))
    return files.length > 0 ? files : undefined
  },
  async showSaveDialog(...given: Given<Electron.SaveDialogOptions>) {
    const options = optionsOf(given)
    const [filePath = ''] = chosenFiles(
      await ask(options.title ?? 'save', fileArguments(options, true)),
    )
    return { canceled: filePath === '', filePath }
  },
  showSaveDialogSync(...given: Given<Electron.SaveDialogOptions>): string {
    const options = optionsOf(given)
    return chosenFiles(askSync(options.title ?? 'save', fileArguments(options, true)))[0] ?? ''
  },
  async showMessageBox(...given: Given<Electron.MessageBoxOptions>) {
    const options = optionsOf(given)
    const answer = await ask(options.message, messageArguments(options))
    return { response: chosenButton(options, answer), checkboxChecked: false }
  },
  showMessageBoxSync(...given: Given<Electron.MessageBoxOptions>): number {
    const options = optionsOf(given)
    return chosenButton(options, askSync(options.message, messageArguments(options)))
  },
  showErrorBox(title: string, content: string): void {
    console.error(`${title}\n${content}`)
    askSync(title, ['--error', '--no-markup', `--title=${title}`, `--text=${content}`])
  },
})
