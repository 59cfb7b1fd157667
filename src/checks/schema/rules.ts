import { rule } from '../../curriculum/rules/rule.ts';

export const unknownKey = rule({
  id: 'schema/unknown-key',
  severity: 'error',
  about:
    'A mapping has the keys that its schema (src/schemas) names, and no others: a mistyped key would be ignored.',
  message: { en: '"{key}" is not a key here.', ko: '"{key}": 여기에 쓸 수 없는 키입니다.' },
  hint: { en: '{guess} Keys: {keys}.', ko: '{guess} 쓸 수 있는 키: {keys}.' },
});

export const missingKey = rule({
  id: 'schema/missing-key',
  severity: 'error',
  about: 'Keys without a default are there.',
  message: { en: '"{key}" is missing.', ko: '"{key}"이(가) 없습니다.' },
  hint: { en: 'Add it: {help}.', ko: '더하세요: {help}.' },
});

export const wrongType = rule({
  id: 'schema/type',
  severity: 'error',
  about:
    'A value has the type that its schema asks for. Words that look like a number, a date or yes/no are quoted.',
  message: {
    en: '{value} is {received}, but {expected} is expected.',
    ko: '{value}: {received}입니다. {expected}이(가) 와야 합니다.',
  },
  hint: { en: '{mend}', ko: '{mend}' },
});

export const wrongValue = rule({
  id: 'schema/value',
  severity: 'error',
  about: 'A value that is chosen from a list is one of the list, in lower case as it is listed.',
  message: {
    en: '"{value}" is not one of {allowed}.',
    ko: '"{value}": 다음 가운데 하나여야 합니다: {allowed}.',
  },
  hint: { en: '{guess}', ko: '{guess}' },
});

export const wrongFormat = rule({
  id: 'schema/format',
  severity: 'error',
  about: 'Ids, dates and addresses are written in their form.',
  message: {
    en: '"{value}" is not written as it should be: {form}.',
    ko: '"{value}": 형식이 맞지 않습니다({form}).',
  },
  hint: { en: '{guess}', ko: '{guess}' },
});

export const wrongSize = rule({
  id: 'schema/size',
  severity: 'error',
  about: 'Numbers, lists and texts stay within their bounds.',
  message: { en: '{value} is {fault}.', ko: '{value}: {fault}.' },
  hint: { en: 'Allowed: {bound}.', ko: '허용 범위: {bound}.' },
});
