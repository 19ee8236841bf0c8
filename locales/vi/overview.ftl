# /tongquan: trang của lãnh đạo cơ quan ban hành và cơ quan cấp trên
overview-head = <b>Tổng quan thực hiện Kế hoạch năm { $year }</b>
overview-deadlines = <b>Hạn báo cáo</b>
overview-deadline = • { $name }: đã gửi { $ratio } đơn vị{ $late ->
    [none] {""}
   *[other] , quá hạn { $late } đơn vị
  }{ $closed ->
    [none] {""}
   *[other] , đã đóng kỳ, { $closed } đơn vị chưa gửi
  }
overview-totals = <b>Kết quả đã báo cáo</b>
overview-totals-none = Chưa có số liệu nào được báo cáo.
overview-total = • { $label }: <b>{ $value }</b>{ $parts ->
    [none] {""}
   *[other] {" "}({ $parts })
  }
overview-part = { $label }: { $value }
overview-few = dưới 05
overview-totals-more = … và { $count } chỉ tiêu khác.
overview-late = <b>Đơn vị quá hạn: { $name }</b> ({ $count })
overview-late-units = • { $mark }: { $names }
overview-late-none = Không có đơn vị nào quá hạn báo cáo.
overview-late-closed = Không có đơn vị nào quá hạn báo cáo trong các kỳ chưa đóng. Kỳ đã đóng: { $list }.
overview-closed-one = { $name }, { $count } đơn vị chưa gửi
overview-handed = <b>Vướng mắc đã trình cấp trên</b> ({ $count })
overview-handed-one = <b>{ $number }</b> · { $unit } · trình { $to } ngày { $day }
overview-handed-none = Không có vướng mắc nào đã trình cấp trên.
overview-handed-more = … và { $count } vướng mắc khác.
