-- Second gradings: what another person answered to the same questions, by the photos and without having seen what was
-- answered first. Projections, as in 002.

CREATE TABLE second_grading (
    seq        INTEGER PRIMARY KEY, -- of grading.repeated
    inspection TEXT NOT NULL,
    at         TEXT NOT NULL,
    clerk      TEXT NOT NULL, -- who graded first
    grader     TEXT NOT NULL -- who graded again
);
CREATE INDEX second_grading_of ON second_grading (inspection, grader);

CREATE TABLE second_answer (
    seq      INTEGER NOT NULL, -- of grading.repeated
    question TEXT NOT NULL, -- empty: the grade
    first    TEXT NOT NULL,
    second   TEXT NOT NULL,
    PRIMARY KEY (seq, question)
) WITHOUT ROWID;
