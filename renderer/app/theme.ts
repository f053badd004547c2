import {
  Badge,
  Button,
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  Menu,
  Modal,
  NumberInput,
  rem,
  Select,
  Tooltip,
} from '@mantine/core'
import { foldedFilter } from '@renderer/lib/folded-filter'
import { uiStrings } from '@renderer/ui/ui.strings'

/** Shade 7 carries white text, shade 0 carries shade 8 text; both at 5:1 or better. */
const shades = (...tuple: MantineColorsTuple): MantineColorsTuple => tuple

const colors = {
  lam: shades(
    '#F4F8FC',
    '#E8F0F8',
    '#CDDFEF',
    '#A9C6E2',
    '#7FA8D0',
    '#5688B8',
    '#356AA0',
    '#1D4F7C',
    '#173F64',
    '#102E4A',
  ),
  do: shades(
    '#FFF5F5',
    '#FCE4E5',
    '#F6C3C6',
    '#EC9498',
    '#DF5F66',
    '#CE3740',
    '#C01F29',
    '#B5121B',
    '#9E1018',
    '#8F0E16',
  ),
  vang: shades(
    '#FFF8E1',
    '#FDEFC2',
    '#F8E08F',
    '#EDCB5F',
    '#E0B843',
    '#D4A72C',
    '#B78B16',
    '#96700B',
    '#7A5A00',
    '#5C4400',
  ),
  luc: shades(
    '#EAF6EE',
    '#D2EADA',
    '#A8D6B8',
    '#7ABF93',
    '#4FA571',
    '#338A56',
    '#257B48',
    '#1B6E3C',
    '#155930',
    '#0F4324',
  ),
  cam: shades(
    '#FFF4E0',
    '#FFE6BF',
    '#FBCF8E',
    '#F2B35A',
    '#E0932F',
    '#C87812',
    '#A95F04',
    '#8A4B00',
    '#703C00',
    '#542D00',
  ),
  xanhngoc: shades(
    '#E6F5F8',
    '#CBE8EE',
    '#9DD2DD',
    '#69B7C7',
    '#3D9BAF',
    '#218198',
    '#127186',
    '#0B6477',
    '#084F5E',
    '#053A45',
  ),
  tim: shades(
    '#F3EFFB',
    '#E4DAF5',
    '#C9B8EA',
    '#AB93DC',
    '#8F71CC',
    '#7757B7',
    '#6849A6',
    '#5B3E96',
    '#4A327A',
    '#37255B',
  ),
  xam: shades(
    '#F1F3F5',
    '#E7EAED',
    '#D3D8DC',
    '#B6BDC4',
    '#969FA8',
    '#78828C',
    '#5B6168',
    '#495057',
    '#383E44',
    '#1F2328',
  ),
  nguyHiem: shades(
    '#FFF4EE',
    '#FFE4D5',
    '#FCC5A8',
    '#F69E73',
    '#EC7541',
    '#DB551C',
    '#CE4912',
    '#C2410C',
    '#9C340A',
    '#752707',
  ),
} as const

const oneShadow = '0 1px 2px rgb(31 35 40 / 6%), 0 8px 24px rgb(31 35 40 / 12%)'
const uiFont = "'Inter Variable', system-ui, 'Segoe UI', sans-serif"

/** Sizes and colours of the office's screens; contrast of each pair was computed, not guessed. */
export const theme = createTheme({
  colors: { ...colors, red: colors.do }, // the library's own red, such as weekends, is ours
  primaryColor: 'lam',
  primaryShade: 7,
  black: '#1F2328',
  fontFamily: uiFont,
  fontFamilyMonospace: uiFont, // codes are read aloud over the telephone: same letters as the rest
  fontSizes: { xs: rem(13), sm: rem(15), md: rem(15), lg: rem(17), xl: rem(20) },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.5', lg: '1.45', xl: '1.4' },
  headings: {
    fontFamily: uiFont,
    fontWeight: '600',
    // Never under 1.4: stacked marks such as those of U+1EEE would touch the line above.
    sizes: {
      h1: { fontSize: rem(24), lineHeight: '1.4' },
      h2: { fontSize: rem(20), lineHeight: '1.4' },
      h3: { fontSize: rem(17), lineHeight: '1.45' },
      h4: { fontSize: rem(15), lineHeight: '1.5' },
    },
  },
  spacing: { xs: rem(8), sm: rem(12), md: rem(16), lg: rem(24), xl: rem(32) },
  radius: { xs: rem(4), sm: rem(6), md: rem(6), lg: rem(8), xl: rem(12) },
  defaultRadius: 'sm',
  shadows: { xs: oneShadow, sm: oneShadow, md: oneShadow, lg: oneShadow, xl: oneShadow },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusClassName: 'focus-ring',
  components: {
    Badge: Badge.extend({ defaultProps: { tt: 'none', radius: 'sm' } }),
    Button: Button.extend({ styles: { label: { lineHeight: 1.4 } } }),
    // The library's first stop in a menu is an empty element, which those who hear the screen meet too.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        // The frame never scrolls, and locking it would add style elements without our nonce.
        lockScroll: false,
        transitionProps: { duration: 120 },
        overlayProps: { backgroundOpacity: 0.35 },
        closeButtonProps: { 'aria-label': uiStrings.close },
      },
    }),
    NumberInput: NumberInput.extend({
      // Keypads send “.”, the office writes “,”: both are the decimal mark.
      defaultProps: {
        decimalSeparator: ',',
        thousandSeparator: '.',
        allowedDecimalSeparators: [',', '.'],
      },
    }),
    Select: Select.extend({
      defaultProps: {
        nothingFoundMessage: uiStrings.nothingFound,
        filter: foldedFilter,
        comboboxProps: { shadow: 'md' },
      },
    }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, withArrow: true } }),
  },
})

/** Where Mantine's own defaults fall short of the contrast we promise. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--nen': '#FAF9F7',
    '--giay': '#FFFFFF',
    '--chu': '#1F2328',
    '--chu-mo': '#5B6168',
    '--vien-nhap': '#8A9099',
    '--vien-the': '#E3E1DC',
    '--tieu-diem': '#0B63CE',
    '--do-7': colors.do[7],
    '--lam-1': colors.lam[1],
    '--lam-7': colors.lam[7],
    '--vang-5': colors.vang[5],
  },
  light: {
    '--mantine-color-text': '#1F2328',
    '--mantine-color-body': '#FFFFFF',
    '--mantine-color-dimmed': '#5B6168',
    '--mantine-color-error': '#9E1018',
    '--mantine-color-placeholder': '#6B727A',
    '--mantine-color-default-border': '#E3E1DC',
    '--mantine-color-anchor': colors.lam[7],
  },
  dark: {},
})
