# A unit's periodic report as a document to sign. The document itself is always written in Vietnamese; these are its words in English
own-upper = [AGENCY ABOVE]
own-to = To: { $office }
own-nil = In the period ({ $period }) the unit had no activities and no figures.
own-part-results = I. RESULTS
own-part-judgement = II. ASSESSMENT
own-part-ahead = III. DIRECTIONS AND TASKS FOR { $period }
own-part-proposals = { $number }. PROPOSALS
own-others = The figures include those of { $units }.
own-figure = - { $label }: { $value }.
own-figure-part = + { $label }: { $value }.
own-documents = - { $label }: { $count } { $count ->
    [one] document
   *[other] documents
  } ({ $value }).
own-deeds = What was done:
own-raised = Difficulties and obstacles raised in the period:
own-elsewhere = The unit also took part in { $count } { $count ->
    [one] activity of another host, who reports
   *[other] activities of other hosts, who report
  } the figures.
own-none = None.
own-blank = [not written yet]
own-kept = - On file.

# Power and post of the signer, by the kind of unit
own-powers-committee =
    ON BEHALF OF THE PEOPLE'S COMMITTEE
    CHAIR
own-powers-front =
    ON BEHALF OF THE STANDING BOARD
    CHAIR
own-powers-union =
    ON BEHALF OF THE STANDING COMMITTEE
    CHAIR
own-powers-youth =
    ON BEHALF OF THE STANDING COMMITTEE
    SECRETARY
own-powers-department = HEAD OF THE DIVISION
own-powers-bureau = CHIEF OF OFFICE
own-powers-inspectorate = CHIEF INSPECTOR
own-powers-centre = DIRECTOR
own-powers-police = CHIEF OF POLICE
own-powers-school = HEAD TEACHER
own-powers-station = HEAD OF THE STATION
own-powers-hamlet = HEAD OF THE HAMLET
own-powers-other = [POST OF THE SIGNER]

# In the chat
button-word = Get it as Word
button-word-draft = Word file to sign
own-caption = The report as it was sent. Number, day and signer are blank; where a deputy signs, put “KT.” before the post.
own-caption-old = The report as it was sent; task reports have changed since: update it before it is signed. Number, day and signer are blank.
own-caption-draft = A draft to be signed, not sent yet. Number, day and signer are blank; where a deputy signs, put “KT.” before the post. What is not written yet says so.
own-not-sent = The Word file could not be made. Please try again in a few minutes.
