// An assessment of any size.
const LEVELS = ['low', 'middle', 'high'];

/** So many requirements, twenty to a trigger, and so many respondents. */
export function large(requirements, respondents) {
  const all = Array.from({ length: requirements }, (_, at) => `requirement-${at + 1}`);
  const triggers = Array.from({ length: requirements / 20 }, (_, at) => all.slice(20 * at, 20 * at + 20));
  const yaml = [
    'format: 1', 'id: large', 'version: 1.0.0', 'title: Large', 'concept: Is much asked?',
    'scale:', ...LEVELS.map((id, at) => `  - { id: ${id}, value: ${at}, label: ${id} }`),
    'bands:', ...LEVELS.map((id, at) => `  - { level: ${id}, from: ${at * 0.35} }`),
    'triggers:', ...triggers.flatMap((requirements, at) => [
      `  - id: trigger-${at + 1}`, `    title: Trigger ${at + 1}`, '    question: Is it asked?', '    requirements:',
      ...requirements.flatMap((id) => [
        `      - id: ${id}`, `        title: What ${id} asks for`, '        anchors:',
        ...LEVELS.map((level) => `          ${level}: What ${id} looks like where it is ${level}.`),
      ]),
    ]), '',
  ].join('\n');
  const people = Array.from({ length: respondents }, (_, at) => `p${at + 1}`);
  const response = (requirement, person) => ({
    answer: { level: LEVELS[(requirement * 7 + person * 3) % 3] },
    ...((requirement + person) % 5 === 0 && { note: `담당자 ${person}의 메모: ${requirement}번은 다음 분기에 확인합니다.` }),
  });
  const answers = all.map((id, requirement) => [id, {
    responses: Object.fromEntries(people.map((id, person) => [id, response(requirement, person)])),
  }]);
  return {
    id: 'reported',
    about: { company: '한빛 식품', department: '' },
    created: '2026-11-22T09:30:00.000Z',
    modified: '2026-11-22T12:00:00.000Z',
    questionnaires: [yaml],
    respondents: Object.fromEntries(people.map((id, at) => [id, { name: `사람 ${at + 1}` }])),
    answers: { large: Object.fromEntries(answers) },
    figures: {},
  };
}
