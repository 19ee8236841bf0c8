joint-ask = <b>Đơn vị khác báo cáo hoạt động có đơn vị Anh/Chị tham gia. Đúng không?</b>
joint-line = { $index }. Báo cáo số { $number } của { $unit }, { $days }: { $duty }. { $part ->
    [host] Đơn vị Anh/Chị chủ trì.
   *[other] Đơn vị Anh/Chị phối hợp.
  }
joint-more = Còn { $count } báo cáo khác; bot hỏi tiếp sau khi Anh/Chị trả lời.
joint-gone = Báo cáo này đã được thu hồi hoặc không còn nêu đơn vị Anh/Chị.
joint-own = • Số { $number }, { $days }: { $duty }
joint-ask-same = Báo cáo số { $number } của { $unit }, { $days }: { $duty }.
    Đơn vị Anh/Chị đã có báo cáo sau. Có phải cùng một hoạt động? Cùng một hoạt động thì số liệu chỉ tính một lần.
joint-ask-duty = Báo cáo số { $number } của { $unit }, { $days }: { $duty }.
    Hoạt động này thực hiện nhiệm vụ nào của đơn vị Anh/Chị?
joint-done-no = Đã ghi nhận: đơn vị Anh/Chị { $part ->
    [host] không chủ trì
   *[other] không phối hợp
  } hoạt động tại báo cáo số { $number } của { $unit }; bot đã báo lại { $unit }.
joint-done-duty = Đã ghi nhận: đơn vị Anh/Chị phối hợp với { $unit } (báo cáo số { $number }, { $days }). Không cần báo cáo lại hoạt động này; số liệu tính tại { $unit }.
joint-done-partner = Đã ghi nhận: đơn vị Anh/Chị phối hợp với { $unit } (báo cáo số { $number }, { $days }); không tính cho nhiệm vụ nào của đơn vị.
joint-done-same = Đã ghi nhận: báo cáo số { $number } của { $unit } và báo cáo của đơn vị Anh/Chị là một hoạt động. Số liệu chỉ tính một lần, tại đơn vị chủ trì.
joint-done-host = Đã ghi nhận: đơn vị Anh/Chị chủ trì hoạt động { $days }. Số liệu tạm tính tại { $unit } cho đến khi đơn vị Anh/Chị báo cáo.
button-joint-yes = { $index } · Đúng
button-joint-no = { $index } · Không phải
button-joint-same = Cùng hoạt động: số { $number }
button-joint-no-duty = Không tính cho nhiệm vụ nào
button-joint-report = Báo cáo hoạt động này
button-joint-change-yes = Sửa lại: Đúng
button-joint-change-no = Sửa lại: Không phải
letter-joint-denied = { $unit } cho biết { $part ->
    [host] không chủ trì
   *[other] không phối hợp
  } hoạt động { $days } tại báo cáo số { $number } ({ $duty }). Nếu báo cáo nêu nhầm đơn vị, vui lòng đính chính.
letter-joint-dropped = { $unit } đã đính chính báo cáo số { $number } ({ $duty }, { $days }): không còn nêu đơn vị Anh/Chị phối hợp, nên hoạt động này không còn tính cho nhiệm vụ của đơn vị.
letter-joint-withdrawn = { $unit } đã thu hồi báo cáo số { $number } ({ $duty }, { $days }) mà đơn vị Anh/Chị phối hợp. Hoạt động này không còn tính cho nhiệm vụ của đơn vị.
letter-joint-restored = { $unit } đã khôi phục báo cáo số { $number } ({ $duty }, { $days }) mà đơn vị Anh/Chị phối hợp. Hoạt động này lại được tính cho nhiệm vụ của đơn vị.
standing-joint = <b>Phối hợp với đơn vị khác</b>
standing-joint-line = • Báo cáo số { $number } của { $unit }, { $days }: { $duty } { $state }{ $part ->
    [host] {"; nêu đơn vị này chủ trì"}
   *[other] {""}
  }
joint-earlier = (và { $count } báo cáo trước đó)
review-named = Kết quả có nêu đơn vị phối hợp. Nếu cùng tổ chức hoạt động, chọn tên đơn vị bên dưới; đơn vị đó sẽ được hỏi và không phải báo cáo lại.
button-named = + Phối hợp: { $unit }
