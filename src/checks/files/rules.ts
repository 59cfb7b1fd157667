import { rule } from '../../curriculum/rules/rule.ts';

export const fileMissing = rule({
  id: 'file/missing',
  severity: 'error',
  about:
    'A folder of the content holds the files that make it what it is: a lesson its lesson.yaml and its words, a lab its playground.yaml.',
  message: { en: '{name} is missing.', ko: '{name} 파일이 없습니다.' },
  hint: { en: '{mend}', ko: '{mend}' },
});

export const fileUnexpected = rule({
  id: 'file/unexpected',
  severity: 'error',
  about:
    'Every file has a reader: one with another name or in another place would be ignored without a word.',
  message: { en: 'Nothing reads {name} here.', ko: '{name}: 여기에서는 아무도 읽지 않는 파일입니다.' },
  hint: {
    en: 'Expected here: {expected}. {guess} Rename, move or remove it.',
    ko: '여기에 올 수 있는 것: {expected}. {guess} 이름을 바꾸거나 옮기거나 지우세요.',
  },
});

export const fileNotAFile = rule({
  id: 'file/not-a-file',
  severity: 'error',
  about: 'What has the name of a file is a file, not a folder and not a device.',
  message: { en: '{name} is a {kind}, not a file.', ko: '{name}: 파일이 아니라 {kind}입니다.' },
  hint: { en: 'Rename or remove it.', ko: '이름을 바꾸거나 지우세요.' },
});

export const fileUnreadable = rule({
  id: 'file/unreadable',
  severity: 'error',
  about: 'The owner of a file or folder may read it.',
  message: { en: '{name} cannot be read ({reason}).', ko: '{name}: 읽을 수 없습니다({reason}).' },
  hint: { en: 'Allow it: chmod u+r{x} {path}', ko: '읽기를 허용하세요: chmod u+r{x} {path}' },
});

export const fileSymlink = rule({
  id: 'file/symlink',
  severity: 'error',
  about:
    'Content holds no symbolic links: they can lead out of the folder and break on other systems. The check does not follow them.',
  message: {
    en: '{name} is a symbolic link; it is not followed.',
    ko: '{name}: 심볼릭 링크입니다. 따라가지 않습니다.',
  },
  hint: { en: 'Put the file itself here.', ko: '파일 자체를 여기에 두세요.' },
});

export const fileName = rule({
  id: 'file/name',
  severity: 'error',
  about:
    'Names become parts of addresses: lower-case letters, digits, hyphens, dots and underscores, at most 80 characters.',
  message: { en: '{name}: {fault}.', ko: '{name}: {fault}.' },
  hint: { en: 'Rename it, for example to "{better}".', ko: '이름을 바꾸세요. 예: "{better}"' },
});

export const fileNameNotNfc = rule({
  id: 'file/name-not-nfc',
  severity: 'error',
  about:
    'Names are in Unicode form NFC. macOS may store Hangul decomposed (NFD): the same name, other bytes, a broken address.',
  message: { en: 'The name of {name} is decomposed (NFD).', ko: '{name}: 이름이 풀어쓴 형태(NFD)입니다.' },
  hint: {
    en: 'Rename it to the composed form (NFC): "{better}".',
    ko: '모아쓴 형태(NFC)로 바꾸세요: "{better}"',
  },
});

export const fileDuplicateName = rule({
  id: 'file/duplicate-name',
  severity: 'error',
  about:
    'Two names in a folder differ in more than case or Unicode form: macOS, Windows and addresses take them for one.',
  message: {
    en: '{name} and {other} differ only in {difference}.',
    ko: '{name}, {other}: {difference}만 다른 이름입니다.',
  },
  hint: {
    en: 'Keep one: macOS and Windows take them for the same file ({places}).',
    ko: '하나만 두세요. macOS와 Windows에서는 같은 파일입니다({places}).',
  },
});

export const fileTooLarge = rule({
  id: 'file/too-large',
  severity: 'error',
  about:
    'A file stays within its budget: 100 kB of prose or code, 500 kB of a recording, 1 MB of anything else.',
  message: {
    en: '{name} has {size} kB; at most {limit} kB are allowed.',
    ko: '{name}: {size} kB입니다. {limit} kB까지 쓸 수 있습니다.',
  },
  hint: { en: 'Split it, or make it smaller.', ko: '나누거나 줄이세요.' },
});

export const fileEmpty = rule({
  id: 'file/empty',
  severity: 'error',
  about: 'A file says something.',
  message: { en: '{name} is empty.', ko: '{name}: 빈 파일입니다.' },
  hint: { en: 'Write it, or remove it.', ko: '내용을 쓰거나 지우세요.' },
});

export const encodingNotUtf8 = rule({
  id: 'encoding/not-utf-8',
  severity: 'error',
  about: 'Text is UTF-8. The finding is at the first byte that is not, and guesses the encoding.',
  message: { en: 'Not UTF-8: byte 0x{byte}. {looks}', ko: 'UTF-8이 아닙니다: 바이트 0x{byte}. {looks}' },
  hint: { en: 'Convert it: {command}', ko: '변환하세요: {command}' },
});

export const encodingUtf16 = rule({
  id: 'encoding/utf-16',
  severity: 'error',
  about: 'Text is UTF-8, not UTF-16, which editors on Windows may call "Unicode".',
  message: { en: 'This is UTF-16 ({order}), not UTF-8.', ko: 'UTF-8이 아니라 UTF-16({order})입니다.' },
  hint: { en: 'Convert it: {command}', ko: '변환하세요: {command}' },
});

export const encodingControl = rule({
  id: 'encoding/control-character',
  severity: 'error',
  about:
    'Text holds no control characters but tab and line ends; NUL among them is the sign of a damaged file.',
  message: { en: 'Control character {code}.', ko: '제어 문자 {code}이(가) 있습니다.' },
  hint: {
    en: 'Remove it; if there are many, restore the file.',
    ko: '지우세요. 여럿이면 파일을 복구하세요.',
  },
});

export const encodingInvisible = rule({
  id: 'encoding/invisible',
  severity: 'error',
  about:
    'Text holds no characters that cannot be seen, such as zero-width spaces and direction overrides: ids that look the same would differ, and code would not do what it seems to do.',
  message: {
    en: 'Invisible character {code} ({name}) in "{around}".',
    ko: '보이지 않는 문자 {code}({name}): "{around}"',
  },
  hint: { en: 'Remove it. In code, write it as an escape.', ko: '지우세요. 코드에서는 이스케이프로 쓰세요.' },
});

export const encodingNotNfc = rule({
  id: 'encoding/not-nfc',
  severity: 'error',
  about: 'Words are in Unicode form NFC: decomposed Hangul (NFD) is not found by search and breaks ids.',
  message: { en: 'Decomposed letters (NFD): "{around}".', ko: '풀어쓴 글자(NFD): "{around}"' },
  hint: { en: 'Retype it, or convert the file to NFC.', ko: '다시 입력하거나 파일을 NFC로 변환하세요.' },
});
