/** The keys by language, each as a person who writes it knows them. Rows are strings of characters. */

export type Layer = readonly (readonly string[])[];

export interface Layout {
  readonly letters: Layer;
  /** Letters with capitals have a shift key. */
  readonly cased: boolean;
}

const rows = (...lines: string[]): Layer => lines.map((line) => line.split(' '));

const LATIN: Layout = { cased: true, letters: rows('q w e r t y u i o p', 'a s d f g h j k l', "z x c v b n m - '") };
const GERMAN: Layout = { cased: true, letters: rows('q w e r t z u i o p ü', 'a s d f g h j k l ö ä', 'y x c v b n m ß - .') };
const KAZAKH: Layout = {
  cased: true,
  letters: rows('ә і ң ғ ү ұ қ ө һ ё -', 'й ц у к е н г ш щ з х ъ', 'ф ы в а п р о л д ж э', 'я ч с м и т ь б ю .'),
};
const UYGHUR: Layout = {
  cased: false,
  letters: rows('چ ۋ ې ر ت ي ۇ ڭ و پ ئ', 'ھ س د ا ە ى ق ك ل ف گ', 'ز ش غ ۈ ب ن م خ ج ۆ ژ'),
};

export const DIGITS: Layer = rows('1 2 3 4 5 6 7 8 9 0', '@ . , - _ / : ; + &', "( ) ' \" ! ? # * %");
export const ACCENTS: Layer = rows('á à â ä ã å æ ç é è ê', 'ë í ì î ï ñ ó ò ô ö õ', 'ø œ ß ú ù û ü ý ğ ş ž');

const BY_LANGUAGE: Record<string, Layout> = { de: GERMAN, kk: KAZAKH, ug: UYGHUR };

/** The language's own keys; Latin ones where it has none, or is written by way of them. */
export function layoutOf(language: string): Layout {
  return BY_LANGUAGE[language.split('-')[0] ?? ''] ?? LATIN;
}

export function latin(): Layout {
  return LATIN;
}

export function hasLettersOfItsOwn(language: string): boolean {
  return ['kk', 'ug'].includes(language.split('-')[0] ?? '');
}
