obstacle-whose = Which unit’s obstacle is it?
obstacle-ask = <b>Raise an obstacle of { $unit }</b>
    Describe the difficulty ({ $from } to { $to } characters). Give no names or addresses of victims or children; send no secret documents.
obstacle-check = Please check before sending:
obstacle-receipt = Obstacle no. { $number } of { $unit } was received. The standing office will answer.
button-obstacle-send = Send
button-obstacle-leave = Stop
button-obstacle-raise = Raise an obstacle
button-obstacle-mine = Obstacles raised

# Lists
obstacle-list-mine = <b>Obstacles of the unit</b> ({ $count })
obstacle-list-open = <b>Obstacles waiting for an answer</b> ({ $count })
obstacle-list-answered = <b>Answered obstacles</b> ({ $count })
obstacle-none-mine = The unit has raised no obstacle yet.
obstacle-none-open = No obstacle is waiting for an answer.
obstacle-none-answered = No obstacle has been answered yet.
obstacle-state-open = waiting
obstacle-state-answered = answered
obstacle-state-withdrawn = withdrawn
button-obstacle-open = Waiting
button-obstacle-answered = Answered
button-obstacle-list = ‹ List
button-obstacle-see = Open the obstacle
button-obstacle-report = Open its report

# One obstacle
obstacle-head = <b>Obstacle no. { $number }</b> · { $unit }
obstacle-raised-at = Raised at { $at }.
obstacle-answer = <b>Answer:</b>
obstacle-answered-at = Answered at { $at }.
obstacle-waits = Waiting for the standing office’s answer.
obstacle-gone = This obstacle was not found.

# Answering
obstacle-notice = <b>Obstacle no. { $number } of { $unit }</b>
    Raised at { $at }:
obstacle-notice-how = To answer the unit: reply to this message, or choose Answer.
button-obstacle-answer = Answer
button-obstacle-more = Add to the answer
obstacle-ask-answer = Type the answer to obstacle no. { $number } of { $unit }:
obstacle-ask-more = Obstacle no. { $number } of { $unit } was answered as below. Type what you want to add:
obstacle-sent = The answer to obstacle no. { $number } was sent to { $unit }.
obstacle-added = Obstacle no. { $number } had been answered by { $name } before. Your text goes to { $unit } as an addition.
obstacle-nobody = The unit has no focal point to receive it yet; please contact it directly.
obstacle-answered = Obstacle no. { $number } was answered:
obstacle-answered-more = The answer to obstacle no. { $number } was added to:
obstacle-colleague-answered = { $name } answered obstacle no. { $number } of { $unit }:
obstacle-colleague = A member of the standing office
obstacle-addition = Added on { $day }:
obstacle-answer-check = Answer to obstacle { $number } of { $unit }. Please check it before it is sent:

# Handed on
obstacle-list-handed = <b>Obstacles handed on</b> ({ $count })
obstacle-none-handed = No obstacle is handed on.
obstacle-state-handed = handed on
obstacle-handed-at = Handed on to { $to }, { $at } (by { $by }).
obstacle-hand-ask = To whom was obstacle { $number } of { $unit } handed on? The unit will be told.
obstacle-handed = Noted: obstacle { $number } of { $unit } is handed on to { $to }. The unit is told; choose Answer once there is an answer from above.
obstacle-handed-letter = The standing office has handed obstacle { $number } of your unit on to { $to }. It will answer once it has their word.
obstacle-answered-before = This obstacle has been answered or withdrawn.
button-obstacle-handed = Handed on
button-obstacle-hand = Hand on
button-obstacle-hand-to = Hand on to { $to }
